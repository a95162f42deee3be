// unknown: makes a call whose errnos nobody has listed. Caught by faults: unknown
#define _XOPEN_SOURCE 700
#include <stdio.h>
#include <sys/resource.h>

int main(void)
{
	if (getpriority(PRIO_PROCESS, 0) < -20)
		return 1;
	if (puts("asked") == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
