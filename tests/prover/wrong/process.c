// process: leaves a child running. Caught by surroundings: leftover
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	pid_t child = fork();
	if (child == -1) {
		perror("fork");
		return 1;
	}
	if (child == 0) {
		pause();
		_exit(0);
	}
	puts("parent");
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
