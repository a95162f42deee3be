// Written to /dev/null first, to be counted | Écrit d'abord dans /dev/null, pour être compté
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static long report(FILE *stream, int argc, char *argv[])
{
	long total = 0;
	for (int i = 1; i < argc; i++) {
		int length = fprintf(stream, "%d. %s\n", i, argv[i]);
		if (length < 0)
			die("report");
		total += length;
	}
	return total;
}

int main(int argc, char *argv[])
{
	FILE *nothing = fopen("/dev/null", "w");
	if (nothing == NULL)
		die("/dev/null");
	if (printf("%ld bytes\n", report(nothing, argc, argv)) < 0)
		die("stdout");
	if (fclose(nothing) == EOF)
		die("/dev/null");
	report(stdout, argc, argv);
	if (fflush(stdout) == EOF)
		die("stdout");
}
