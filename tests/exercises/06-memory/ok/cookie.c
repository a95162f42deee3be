// a stream that writes to a list of blocks | un flux qui écrit dans une liste de blocs
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

struct bloc { char octets[100]; size_t plein; struct bloc *suivant; };
struct chaine { struct bloc *premier, **fin; size_t longueur; };

static ssize_t ajouter(void *ou, const char *octets, size_t n)
{
	struct chaine *c = ou;
	for (size_t fait = 0; fait < n;) {
		struct bloc *b = calloc(1, sizeof *b);
		if (b == NULL)
			return 0;
		b->plein = n - fait < sizeof b->octets ? n - fait : sizeof b->octets;
		memcpy(b->octets, octets + fait, b->plein);
		fait += b->plein;
		c->longueur += b->plein;
		*c->fin = b;
		c->fin = &b->suivant;
	}
	return (ssize_t)n;
}

static void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void report(FILE *stream, int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		if (fprintf(stream, "%d. %s\n", i, argv[i]) < 0)
			die("report");
}

int main(int argc, char *argv[])
{
	struct chaine c = {.fin = &c.premier};
	FILE *f = fopencookie(&c, "w", (cookie_io_functions_t){.write = ajouter});
	if (f == NULL)
		die("fopencookie");
	report(f, argc, argv);
	if (fclose(f) == EOF)
		die("fclose");
	int wrong = printf("%zu bytes\n", c.longueur) < 0;
	while (c.premier != NULL) {
		struct bloc *b = c.premier;
		wrong |= fwrite(b->octets, 1, b->plein, stdout) != b->plein;
		c.premier = b->suivant;
		free(b);
	}
	if (fflush(stdout) == EOF || wrong)
		die("stdout");
}
