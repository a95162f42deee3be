// 04-read: Count lines, words and bytes | Compter les lignes, les mots et les octets
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	long lines = 0, words = 0, bytes = 0;

	// TODO: copy stdin to the file, go back, read it and count
	//  | copier stdin dans le fichier, revenir au début, lire et compter

	// Close the file, show the result, check the output | Fermer, afficher, vérifier la sortie
	if (fclose(file) == EOF)
		die("fclose");
	if (printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes) <
			0 ||
		fflush(stdout) == EOF)
		die("stdout");
}
