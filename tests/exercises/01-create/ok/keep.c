// With the function of the starter
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
	for (FILE *file = tmpfile(); file != NULL; file = tmpfile())
		keep(file);
	if (errno != EMFILE)
		die("tmpfile");
	for (size_t i = 0; i < count; i++)
		if (fclose(files[i]) == EOF)
			die("fclose");

	// Show the count, check the output | Afficher le nombre, vérifier la sortie
	free(files);
	if (printf("open at once: %zu\n", count) < 0 || fflush(stdout) == EOF)
		die("stdout");
}
