// A hundred bytes for a word of any length | Cent octets pour un mot d'une longueur quelconque
#define _POSIX_C_SOURCE 200809L
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

	for (int c; (c = getchar()) != EOF; bytes++) {
		if (putc(c, file) == EOF)
			die("putc");
		lines += c == '\n';
	}
	if (ferror(stdin))
		die("stdin");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	char word[100];
	while (fscanf(file, "%s", word) == 1)
		words++;
	if (ferror(file))
		die("fscanf");

	if (fclose(file) == EOF)
		die("fclose");
	printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
