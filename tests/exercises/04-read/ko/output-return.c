// Three kinds of white space out of six | Trois sortes d'espace sur six
#define _GNU_SOURCE
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
	long lines = 0, words = 0, bytes = 0;
	for (int byte; (byte = getc(stdin)) != EOF;)
		if (putc(byte, file) == EOF)
			die("putc");
	if (ferror(stdin))
		die("stdin");
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	int space = 1;
	for (int c; (c = getc(file)) != EOF; bytes++) {
		int now = c == ' ' || c == '\n' || c == '\t';
		lines += c == '\n';
		words += space && !now;
		space = now;
	}
	if (ferror(file))
		die("file");
	if (fclose(file) == EOF)
		die("fclose");
	if (printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes) <
			0 ||
		fflush(stdout) == EOF)
		die("stdout");
}
