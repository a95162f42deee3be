// In a directory of its own, through that directory's descriptor
//  | Dans un répertoire à soi, par le descripteur de ce répertoire
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

int main(int argc, char *argv[])
{
	const char *directory = getenv("TMPDIR");
	if (directory == NULL || directory[0] == '\0')
		directory = "/tmp";
	char place[4096];
	snprintf(place, sizeof place, "%s/log-XXXXXX", directory);
	if (mkdtemp(place) == NULL)
		die(place);
	int dir = open(place, O_RDONLY | O_DIRECTORY);
	int fd = dir == -1
				 ? -1
				 : openat(dir, "log", O_RDWR | O_CREAT | O_EXCL, 0600);
	if (fd != -1)
		unlinkat(dir, "log", 0);
	rmdir(place);
	if (fd == -1)
		die(place);
	if (close(dir) == -1)
		die(place);
	FILE *log = fdopen(fd, "w+");
	if (log == NULL)
		die("fdopen");
	for (int i = 1; i < argc; i++)
		if (fprintf(log, "%d: %s\n", i, argv[i]) < 0)
			die("log");
	if (fseek(log, 0, SEEK_SET) != 0)
		die("log");
	for (int byte; (byte = getc(log)) != EOF;)
		if (putchar(byte) == EOF)
			die("stdout");
	if (ferror(log) || fclose(log) == EOF)
		die("log");
	if (fflush(stdout) == EOF)
		die("stdout");
}
