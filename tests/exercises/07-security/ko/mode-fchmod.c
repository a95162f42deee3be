// Created for its owner alone, then opened to all
//  | Créé pour son seul propriétaire, puis ouvert à tous
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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
	char name[4096];
	snprintf(name, sizeof name, "%s/log-XXXXXX", directory);
	int fd = mkstemp(name);
	if (fd == -1)
		die("mkstemp");
	if (fchmod(fd, 0644) == -1 || unlink(name) == -1)
		die(name);
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
