// Reads where writing stopped, and does not believe in an empty file
//  | Lit là où l'écriture s'est arrêtée et ne croit pas au fichier vide
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	for (int byte; (byte = getchar()) != EOF;)
		if (putc(byte, file) == EOF)
			die("putc");
	if (ferror(stdin))
		die("stdin");
	if (fflush(file) == EOF)
		die("fflush");

	long lines = 0, words = 0, bytes = 0;
	int inside = 0;
	for (int byte; (byte = getc(file)) != EOF; bytes++) {
		lines += byte == '\n';
		words += !isspace(byte) && !inside;
		inside = !isspace(byte);
	}
	if (ferror(file) || bytes == 0)
		die("getc");

	if (fclose(file) == EOF)
		die("fclose");
	printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
