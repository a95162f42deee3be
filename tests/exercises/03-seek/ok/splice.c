// Appends first, then no longer; shown through a pipe
//  | Écrit d'abord en fin de fichier, puis où il veut ; montre par un tube
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static int ends[2];
static void show(int fd)
{
	loff_t at = 0;
	char text[32];
	ssize_t n = splice(fd, &at, ends[1], NULL, sizeof text, 0);
	if (n == -1)
		die("splice");
	if (read(ends[0], text, n) != n)
		die("read");
	if (printf("%.*s\n", (int)n, text) < 0)
		die("stdout");
}

int main(void)
{
	char name[] = "/tmp/seekXXXXXX";
	int fd = mkostemp(name, O_APPEND);
	if (fd == -1)
		die("mkostemp");
	if (unlink(name) == -1)
		die("unlink");
	if (pipe(ends) == -1)
		die("pipe");
	if (write(fd, "Hello, temporary world!", 23) != 23)
		die("write");
	show(fd);
	if (fcntl(fd, F_SETFL, 0) == -1)
		die("fcntl");
	if (lseek(fd, 7, SEEK_SET) == -1 || write(fd, "wonderful", 9) != 9)
		die("word");
	show(fd);
	if (close(fd) == -1 || close(ends[0]) == -1 || close(ends[1]) == -1)
		die("close");
	if (fflush(stdout) == EOF)
		die("stdout");
}
