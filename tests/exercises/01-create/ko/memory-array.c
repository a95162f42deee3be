// The array grows one file too late | Le tableau s'agrandit un fichier trop tard
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
	size_t n = 0, room = 16;
	FILE **f = malloc(room * sizeof *f), *one;
	if (f == NULL)
		die("malloc");
	while ((one = tmpfile()) != NULL) {
		if (n > room) {
			FILE **g = realloc(f, (room *= 2) * sizeof *f);
			if (g == NULL)
				die("realloc");
			f = g;
		}
		f[n++] = one;
	}
	if (errno != EMFILE)
		die("tmpfile");
	for (size_t i = 0; i < n; i++)
		if (fclose(f[i]) == EOF)
			die("fclose");
	free(f);
	if (printf("open at once: %zu\n", n) < 0 || fflush(stdout) == EOF)
		die("stdout");
}
