// Four bytes for a number and its signs, from ten on too few; an array of its own for each line
//  | Quatre octets pour un numéro et ses signes, trop peu à partir de dix ; un tableau pour chaque ligne
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	size_t size = 1;
	for (int i = 1; i < argc; i++)
		size += strlen(argv[i]) + 4;
	char *text = calloc(size, 1);
	if (text == NULL)
		die("calloc");
	for (int i = 1; i < argc; i++)
		sprintf(text + strlen(text), "%d. %s\n", i, argv[i]);
	if (printf("%zu bytes\n%s", strlen(text), text) < 0)
		die("stdout");
	free(text);
	if (fflush(stdout) == EOF)
		die("stdout");
}
