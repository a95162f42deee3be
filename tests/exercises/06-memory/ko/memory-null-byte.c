// no room for the null byte at the end | pas de place pour l'octet nul final
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// The report has a numbered line for each argument | Le rapport : une ligne numérotée par argument
static void report(FILE *stream, int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		if (fprintf(stream, "%d. %s\n", i, argv[i]) < 0)
			die("report");
}

int main(int argc, char *argv[])
{
	size_t length = 0, at = 0;
	for (int i = 1; i < argc; i++)
		length += snprintf(NULL, 0, "%d. %s\n", i, argv[i]);
	char *text = malloc(length);
	if (text == NULL && length > 0)
		die("malloc");
	for (int i = 1; i < argc; i++)
		at += sprintf(text + at, "%d. %s\n", i, argv[i]);
	if (printf("%zu bytes\n", length) < 0 || fwrite(text, 1, length, stdout) != length)
		die("stdout");
	free(text);
	(void)report;

	// Check the output | Vérifier la sortie
	if (fflush(stdout) == EOF)
		die("stdout");
}
