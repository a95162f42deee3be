// Counts what it wanted to write, and never asks the file
//  | Compte ce qu'il voulait écrire, sans jamais demander au fichier
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	char *end = "";
	long lines = argc == 2 ? strtol(argv[1], &end, 10) : -1;
	if (lines < 0 || lines > 1000000 || *end != '\0') {
		fputs("usage: 02-write [0 to 1000000]\n", stderr);
		return 2;
	}

	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	long long bytes = 0;
	for (long i = 1; i <= lines; i++)
		bytes += fprintf(file, "%ld\n", i);

	fclose(file);
	printf("%ld lines, %lld bytes\n", lines, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
