// Where the output fails, nothing is closed | Quand la sortie échoue, rien n'est fermé
#include <stdio.h>
#include <stdlib.h>

static int work(char *names[])
{
	FILE *files[3];
	int status = EXIT_FAILURE, count = 0;
	for (; count < 3; count++) {
		if ((files[count] = fopen(names[count], "w+x")) == NULL) {
			perror(names[count]);
			goto out;
		}
		remove(names[count]);
	}
	for (int i = 0; i < 3; i++) {
		char line[64];
		if (fprintf(files[i], "Hello from %s", names[i]) < 0 ||
			fseek(files[i], 0, SEEK_SET) != 0 ||
			fgets(line, sizeof line, files[i]) == NULL) {
			perror(names[i]);
			goto out;
		}
		if (puts(line) == EOF) {
			perror("stdout");
			goto out;
		}
	}
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return EXIT_FAILURE;
	}
	status = EXIT_SUCCESS;
out:
	while (count > 0)
		if (fclose(files[--count]) == EOF)
			status = EXIT_FAILURE;
	return status;
}

int main(int argc, char *argv[])
{
	if (argc != 4) {
		fputs("usage: 05-auto-delete NAME NAME NAME\n", stderr);
		return 2;
	}
	int status = work(argv + 1);
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return EXIT_FAILURE;
	}
	return status;
}
