// each level of the recursion closes its own file | chaque niveau de la récursion ferme son fichier
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILES = 3 };

static int use(char *names[], const int fds[])
{
	for (int i = 0; i < FILES; i++) {
		char line[256];
		if (dprintf(fds[i], "Hello from %s", names[i]) < 0)
			return perror(names[i]), EXIT_FAILURE;
		ssize_t n = pread(fds[i], line, sizeof line - 1, 0);
		if (n <= 0)
			return perror(names[i]), EXIT_FAILURE;
		line[n] = '\0';
		if (printf("%s\n", line) < 0)
			return perror("stdout"), EXIT_FAILURE;
	}
	return EXIT_SUCCESS;
}

static int level(char *names[], int fds[], int i)
{
	if (i == FILES)
		return use(names, fds);
	fds[i] = open(names[i], O_RDWR | O_CREAT | O_EXCL, 0600);
	if (fds[i] == -1)
		return perror(names[i]), EXIT_FAILURE;
	int status;
	if (unlink(names[i]) == -1) {
		perror("unlink");
		status = EXIT_FAILURE;
	} else
		status = level(names, fds, i + 1);
	if (close(fds[i]) == -1) {
		perror("close");
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
	int fds[FILES], status = level(argv + 1, fds, 0);
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return EXIT_FAILURE;
	}
	return status;
}
