// posix_spawn, and atexit removes the name | posix_spawn, et atexit supprime le nom
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static char name[] = "/tmp/lines.XXXXXX";
static int have_name;

static void forget(void)
{
	if (have_name) {
		have_name = 0;
		if (unlink(name) == -1) {
			perror(name);
			_exit(EXIT_FAILURE);
		}
	}
}

static void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// sort writes to our standard output itself
static int print_sorted(const char *path)
{
	char *command[] = {"sort", "--", (char *)path, NULL};
	pid_t child;
	int status;
	if ((errno = posix_spawnp(&child, "sort", NULL, NULL, command, environ)) != 0)
		return -1;
	while (waitpid(child, &status, 0) == -1)
		if (errno != EINTR)
			return -1;
	return status;
}

int main(int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		if (strchr(argv[i], '\n')) {
			fputs("error: an argument holds more than one line\n", stderr);
			return EXIT_FAILURE;
		}
	if (atexit(forget) != 0) {
		fputs("atexit\n", stderr);
		return EXIT_FAILURE;
	}
	int fd = mkostemp(name, O_CLOEXEC);
	if (fd == -1)
		die(name);
	have_name = 1;
	for (int i = 1; i < argc; i++)
		if (dprintf(fd, "%s\n", argv[i]) < 0)
			die("dprintf");
	if (close(fd) == -1)
		die("close");
	if (print_sorted(name) != 0) {
		fputs("sort has failed\n", stderr);
		exit(EXIT_FAILURE);
	}
	exit(EXIT_SUCCESS);
}
