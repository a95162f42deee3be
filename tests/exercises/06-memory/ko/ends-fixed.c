// A buffer of a thousand bytes: what does not fit is lost, and nobody asks
//  | Un tampon de mille octets : ce qui n'y tient pas est perdu, et personne ne demande
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
	static char text[1000];
	FILE *stream = fmemopen(text, sizeof text, "w");
	if (stream == NULL)
		die("fmemopen");
	report(stream, argc, argv);
	fclose(stream);
	size_t size = strlen(text);

	printf("%zu bytes\n", size);
	fwrite(text, 1, size, stdout);
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
