// 06-memory: The length first, then the report | D'abord la longueur, puis le rapport
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
	// TODO: write it in memory first, then show its length, then the report
	//  | écrire d'abord le rapport en mémoire, puis montrer sa longueur, puis le rapport
	report(stdout, argc, argv);

	// Check the output | Vérifier la sortie
	if (fflush(stdout) == EOF)
		die("stdout");
}
