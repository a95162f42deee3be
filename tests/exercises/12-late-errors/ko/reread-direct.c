// Straight from the input to the output | Tout droit de l'entrée à la sortie
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void copy(FILE *in, FILE *out)
{
	int byte;
	while ((byte = getc(in)) != EOF)
		if (putc(byte, out) == EOF)
			die("write");
	if (ferror(in))
		die("read");
	if (fflush(out) == EOF)
		die("write");
}

int main(void)
{
	copy(stdin, stdout);
	if (fclose(stdout) == EOF)
		die("stdout");
}
