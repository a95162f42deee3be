// 02-write: Numbered lines, and their size | Des lignes numérotées, et leur taille
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
	// How many lines? The argument | Le nombre de lignes : l'argument
	char *end = "";
	long lines = argc == 2 ? strtol(argv[1], &end, 10) : -1;
	if (argc != 2 || end == argv[1] || lines < 0 || lines > 1000000 ||
		*end != '\0') {
		fputs("usage: 02-write [0 to 1000000]\n", stderr);
		return 2;
	}

	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	long long bytes = 0;

	// TODO: write the lines, ask the file for its size | écrire les lignes, demander la taille

	// Close the file, show the result, check the output | Fermer, afficher, vérifier la sortie
	if (fclose(file) == EOF)
		die("fclose");
	if (printf("%ld lines, %lld bytes\n", lines, bytes) < 0 ||
		fflush(stdout) == EOF)
		die("stdout");
}
