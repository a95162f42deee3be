// 01-create: How many temporary files fit? | Combien de fichiers temporaires à la fois ?
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	long count = 0;

	// TODO: open files until errno is EMFILE, close them all | ouvrir jusqu'à EMFILE, tout refermer

	// Show the count, check the output | Afficher le nombre, vérifier la sortie
	printf("open at once: %ld\n", count);
	if (fflush(stdout) == EOF)
		die("stdout");
}
