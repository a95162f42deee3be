// rewind swallows the last error of the first copy | rewind avale la dernière erreur de la première copie
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
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	copy(stdin, file);
	rewind(file);
	copy(file, stdout);
	if (fclose(file) == EOF)
		die("fclose");
	if (fclose(stdout) == EOF)
		die("stdout");
}
