// where sort fails, the name stays | si sort échoue, le nom reste
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Start sort on the file of this name and print what it answers; 0 if all went well
//  | Lancer sort sur le fichier de ce nom et afficher sa réponse ; 0 si tout va bien
static int print_sorted(const char *name)
{
	char command[64];
	snprintf(command, sizeof command, "sort %s", name);
	FILE *sorted = popen(command, "r");
	if (sorted == NULL)
		return -1;
	for (int byte; (byte = getc(sorted)) != EOF;)
		putchar(byte);
	return pclose(sorted);
}

int main(int argc, char *argv[])
{
	char name[] = "/tmp/08-XXXXXX.txt";

	int fd = mkostemps(name, 4, O_CLOEXEC);
	if (fd == -1) {
		perror(name);
		return EXIT_FAILURE;
	}
	FILE *file = fdopen(fd, "w");
	if (file == NULL) {
		perror("fdopen");
		unlink(name);
		return EXIT_FAILURE;
	}
	for (int i = 1; i < argc; i++) {
		if (strchr(argv[i], '\n') != NULL) {
			fputs("error: an argument holds more than one line\n", stderr);
			unlink(name);
			return EXIT_FAILURE;
		}
		if (fprintf(file, "%s\n", argv[i]) < 0) {
			perror("write");
			unlink(name);
			return EXIT_FAILURE;
		}
	}
	if (fclose(file) == EOF) {
		perror("fclose");
		unlink(name);
		return EXIT_FAILURE;
	}
	if (print_sorted(name) != 0) {
		fputs("sort has failed\n", stderr);
		return EXIT_FAILURE;
	}
	if (unlink(name) == -1) {
		perror("unlink");
		return EXIT_FAILURE;
	}

	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return EXIT_FAILURE;
	}
}
