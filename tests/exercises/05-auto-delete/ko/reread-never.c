// Prints what it wrote, not what the file holds | Affiche ce qu'il a écrit, non ce que contient le fichier
#include <stdio.h>
#include <stdlib.h>

enum { FILES = 3 };

static int work(char *names[])
{
	FILE *files[FILES];
	int status = EXIT_FAILURE, count = 0;

	for (; count < FILES; count++) {
		files[count] = fopen(names[count], "w+x");
		if (files[count] == NULL) {
			perror(names[count]);
			goto close;
		}
		if (remove(names[count]) == -1) {
			perror(names[count++]);
			goto close;
		}
	}
	for (int i = 0; i < FILES; i++) {
		if (fprintf(files[i], "Hello from %s", names[i]) < 0 ||
			fflush(files[i]) == EOF) {
			perror(names[i]);
			goto close;
		}
		printf("Hello from %s\n", names[i]);
	}
	status = EXIT_SUCCESS;

close:
	while (count > 0)
		if (fclose(files[--count]) == EOF) {
			perror(names[count]);
			status = EXIT_FAILURE;
		}
	return status;
}

int main(int argc, char *argv[])
{
	if (argc != 1 + FILES) {
		fputs("usage: 05-auto-delete NAME NAME NAME\n", stderr);
		return 2;
	}
	int status = work(argv + 1);
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return EXIT_FAILURE;
	}
	return status;
}
