// Counts the null byte at the end | Compte l'octet nul de la fin
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

	printf("%zu bytes\n", size + 1);
	fwrite(text, 1, size, stdout);
	free(text);
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
