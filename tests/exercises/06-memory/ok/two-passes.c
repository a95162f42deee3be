// Measures each line first, prints it afterwards | Mesure d'abord chaque ligne, l'affiche ensuite
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[])
{
	long size = 0;
	for (int i = 1; i < argc; i++)
		size += snprintf(NULL, 0, "%d. %s\n", i, argv[i]);
	printf("%ld bytes\n", size);
	for (int i = 1; i < argc; i++)
		printf("%d. %s\n", i, argv[i]);
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return EXIT_FAILURE;
	}
}
