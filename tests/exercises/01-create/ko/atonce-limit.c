// The limit asked of the system, and three taken off | La limite demandée au système, moins trois
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("tmpfile");
		return EXIT_FAILURE;
	}
	fclose(file);
	printf("open at once: %ld\n", sysconf(_SC_OPEN_MAX) - 3);
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return EXIT_FAILURE;
	}
}
