// Asks for the limit instead of trying | Demande la limite au lieu d'essayer
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	printf("open at once: %ld\n", sysconf(_SC_OPEN_MAX));
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return EXIT_FAILURE;
	}
}
