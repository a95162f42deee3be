// Takes an argument for a format | Prend un argument pour un format
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *made;

static _Noreturn void die(const char *what)
{
	if (what)
		perror(what);
	if (made)
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
	for (int i = 1; i < argc; i++)
		if (strchr(argv[i], 10) != NULL) {
			fputs("error: an argument holds more than one line\n", stderr);
			die(NULL);
		}
	char name[] = "/tmp/08-XXXXXX.txt";
	int fd = mkostemps(name, 4, O_CLOEXEC);
	if (fd == -1)
		die("mkostemps");
	made = name;
	FILE *file = fdopen(fd, "w");
	if (file == NULL)
		die("fdopen");
	for (int i = 1; i < argc; i++)
		if (fprintf(file, argv[i], "") < 0 || putc(10, file) == EOF)
			die("fprintf");
	if (fclose(file) == EOF)
		die("fclose");
	if (print_sorted(name) != 0) {
		fputs("sort has failed\n", stderr);
		die(NULL);
	}
	made = NULL;
	if (unlink(name) == -1)
		die(name);
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
