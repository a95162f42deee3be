// A name of its own in a private directory | Un nom à soi dans un répertoire privé
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char directory[] = "/tmp/08-XXXXXX", name[sizeof directory + 6];

static void clean_up(void)
{
	unlink(name);
	rmdir(directory);
}

static _Noreturn void die(const char *what)
{
	if (what != NULL)
		perror(what);
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
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	snprintf(name, sizeof name, "%s/words", directory);
	if (atexit(clean_up) != 0) {
		fputs("atexit has failed\n", stderr);
		rmdir(directory);
		return EXIT_FAILURE;
	}

	int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1)
		die(name);
	for (int i = 1; i < argc; i++)
		if (strchr(argv[i], '\n') != NULL) {
			fputs("error: an argument holds more than one line\n", stderr);
			return EXIT_FAILURE;
		} else if (dprintf(fd, "%s\n", argv[i]) < 0)
			die("dprintf");
	if (close(fd) == -1)
		die("close");
	if (print_sorted(name) != 0) {
		fputs("sort has failed\n", stderr);
		die(NULL);
	}
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
