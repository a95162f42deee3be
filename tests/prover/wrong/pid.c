// pid: prints what differs from run to run. Caught by compilers: wrong-output
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	printf("process %ld\n", (long)getpid());
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
