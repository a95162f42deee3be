// 01-create: How many temporary files fit? | Combien de fichiers temporaires à la fois ?
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// The streams, in an array that grows | Les flux, dans un tableau qui s'agrandit
static FILE **files;
static size_t count;

// Puts a stream at the end of files | Ajoute un flux à la fin de files
static void keep(FILE *file)
{
	FILE **grown = realloc(files, (count + 1) * sizeof *files);
	if (grown == NULL)
		die("realloc");
	files = grown;
	files[count] = file;
	count++;
}

int main(void)
{
	// TODO: open files until errno is EMFILE, keep each, then close them all
	//  | ouvrir des fichiers jusqu'à EMFILE, garder chacun, puis les fermer tous
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	keep(file);

	// Show the count, check the output | Afficher le nombre, vérifier la sortie
	free(files);
	if (printf("open at once: %zu\n", count) < 0 || fflush(stdout) == EOF)
		die("stdout");
}
