// A function opens one file and calls itself for the others
//  | Une fonction ouvre un fichier et s'appelle pour les autres
#include <stdio.h>
#include <stdlib.h>

enum { FILES = 3 };

static int use(FILE *files[], char *names[])
{
	for (int i = 0; i < FILES; i++) {
		char line[64];
		if (fprintf(files[i], "Hello from %s", names[i]) < 0 ||
			fseek(files[i], 0, SEEK_SET) == -1 ||
			fgets(line, sizeof line, files[i]) == NULL) {
			perror(names[i]);
			return EXIT_FAILURE;
		}
		puts(line);
	}
	return EXIT_SUCCESS;
}

static int open_from(int i, FILE *files[], char *names[])
{
	if (i == FILES)
		return use(files, names);
	files[i] = fopen(names[i], "w+x");
	if (files[i] == NULL || remove(names[i]) == -1) {
		perror(names[i]);
		if (files[i] != NULL)
			fclose(files[i]);
		return EXIT_FAILURE;
	}
	int status = open_from(i + 1, files, names);
	if (fclose(files[i]) == EOF) {
		perror(names[i]);
		status = EXIT_FAILURE;
	}
	return status;
}

static int work(char *names[])
{
	FILE *files[FILES];
	return open_from(0, files, names);
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
