// descriptor: does not close its file. Caught by compilers: descriptor
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>

int main(void)
{
	if (open("/dev/null", O_RDWR | O_CLOEXEC) == -1) {
		perror("/dev/null");
		return 1;
	}
	puts("open");
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
