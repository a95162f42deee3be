// Nobody asks whether the words got out | Personne ne demande si les mots sont sortis
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The name to remove | Le nom à supprimer
static const char *made;

static _Noreturn void die(const char *what)
{
	if (what != NULL)
		perror(what);
	if (made != NULL)
		unlink(made);
	exit(EXIT_FAILURE);
}

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
	if (fd == -1)
		die("mkostemps");
	made = name;
	FILE *file = fdopen(fd, "w");
	if (file == NULL)
		die("fdopen");
	for (int i = 1; i < argc; i++)
		if (strchr(argv[i], '\n') != NULL) {
			fputs("error: an argument holds more than one line\n", stderr);
			die(NULL);
		} else if (fprintf(file, "%s\n", argv[i]) < 0) {
			die("fprintf");
		}
	if (fflush(file) == EOF)
		die("fflush");

	if (print_sorted(name) != 0) {
		fputs("sort has failed\n", stderr);
		die(NULL);
	}
	if (fclose(file) == EOF)
		die("fclose");
	made = NULL;
	if (unlink(name) == -1)
		die("unlink");
}
