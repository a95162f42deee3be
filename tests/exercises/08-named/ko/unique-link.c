// No name at first, then a fixed one | D'abord aucun nom, puis un nom fixe
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
	char name[] = "/tmp/08-sorted.txt", own[64];
	int fd = open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
	if (fd == -1)
		die("/tmp");
	for (int i = 1; i < argc; i++)
		if (dprintf(fd, "%s\n", argv[i]) < 0)
			die("dprintf");
	snprintf(own, sizeof own, "/proc/self/fd/%d", fd);
	if (linkat(AT_FDCWD, own, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == -1)
		die(name);
	made = name;
	if (close(fd) == -1)
		die("close");
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
