// Reads where it has stopped writing | Lit là où il a fini d'écrire
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
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	copy(stdin, file);
	copy(file, stdout);
	if (fclose(file) == EOF)
		die("fclose");
	if (fclose(stdout) == EOF)
		die("stdout");
}
