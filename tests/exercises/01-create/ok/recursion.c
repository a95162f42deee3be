// Each call keeps one file open while it makes the next call
//  | Chaque appel garde un fichier ouvert pendant l'appel suivant
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static long count(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		if (errno != EMFILE)
			die("tmpfile");
		return 0;
	}
	long others = count();
	if (fclose(file) == EOF)
		die("fclose");
	return 1 + others;
}

int main(void)
{
	printf("open at once: %ld\n", count());
	if (fflush(stdout) == EOF)
		die("stdout");
}
