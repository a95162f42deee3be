// 07-five: gives mkstemp five Xs | donne cinq X à mkstemp
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	// [wrong] mkstemp replaces six Xs, no fewer | mkstemp remplace six X, pas moins
	char name[] = "/tmp/07-XXXXX";
	int fd = mkstemp(name);
	if (fd == -1) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}
	close(fd);
	unlink(name);
}
