// The names are removed at the end; what writes is pwritev | Les noms sont supprimés à la fin ; c'est pwritev qui écrit
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

enum { FILES = 3 };

static int two(int fd, const void *a, size_t na, const void *b, size_t nb)
{
	struct iovec pieces[] = {{(void *)a, na}, {(void *)b, nb}};
	return (fd > 2 ? pwritev(fd, pieces, 2, 0) : writev(fd, pieces, 2)) == (ssize_t)(na + nb) ? 0 : -1;
}

static int failed(const char *what)
{
	perror(what);
	return EXIT_FAILURE;
}

static int work(char *names[], int fds[])
{
	static const char hello[] = "Hello from ";
	for (int i = 0; i < FILES; i++) {
		fds[i] = open(names[i], O_RDWR | O_CREAT | O_EXCL, 0666);
		if (fds[i] == -1)
			return failed(names[i]);
	}
	for (int i = 0; i < FILES; i++) {
		char line[128];
		if (two(fds[i], hello, sizeof hello - 1, names[i], strlen(names[i])) == -1 ||
		    lseek(fds[i], 0, SEEK_SET) == -1)
			return failed(names[i]);
		ssize_t n = read(fds[i], line, sizeof line);
		if (n == -1)
			return failed(names[i]);
		if (two(STDOUT_FILENO, line, (size_t)n, "\n", 1) == -1)
			return failed("stdout");
	}
	return EXIT_SUCCESS;
}

int main(int argc, char *argv[])
{
	if (argc != 1 + FILES) {
		fputs("usage: 05-auto-delete NAME NAME NAME\n", stderr);
		return 2;
	}
	int fds[FILES] = {-1, -1, -1};
	int status = work(argv + 1, fds);
	for (int i = 0; i < FILES; i++)
		if (fds[i] != -1) {
			close(fds[i]);
			unlink(argv[i + 1]);
		}
	return status;
}
