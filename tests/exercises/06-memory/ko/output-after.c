// The report, then its length | Le rapport, puis sa longueur
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
	char *text = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&text, &size);
	if (stream == NULL)
		die("open_memstream");
	report(stream, argc, argv);
	if (fclose(stream) == EOF)
		die("fclose");

	fwrite(text, 1, size, stdout);
	printf("%zu bytes\n", size);
	free(text);
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
