// says that closing failed, and succeeds | dit que la fermeture a échoué, et réussit
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void copy(FILE *in, FILE *out)
{
	for (int byte; (byte = getc(in)) != EOF;)
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

	// The whole input first, then the output | D'abord toute l'entrée, puis la sortie
	copy(stdin, file);
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	copy(file, stdout);
	if (fclose(file) == EOF)
		perror("fclose");
	if (fclose(stdout) == EOF)
		perror("stdout");
}
