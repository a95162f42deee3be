// A file on the disk, where memory is enough | Un fichier sur le disque, là où la mémoire suffit
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void report(FILE *stream, int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		if (fprintf(stream, "%d. %s\n", i, argv[i]) < 0)
			die("report");
}

int main(int argc, char *argv[])
{
	FILE *stream = tmpfile();
	if (stream == NULL)
		die("tmpfile");
	report(stream, argc, argv);
	long size = ftell(stream);
	if (size == -1 || fseek(stream, 0, SEEK_SET) == -1)
		die("fseek");
	printf("%ld bytes\n", size);
	for (int byte; (byte = getc(stream)) != EOF;)
		putchar(byte);
	if (ferror(stream) || fclose(stream) == EOF)
		die("stream");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
