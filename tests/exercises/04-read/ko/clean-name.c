// A name of its own, never removed | Un nom choisi, jamais supprimé
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
	FILE *file = fopen("/tmp/copy.txt", "w+");
	if (file == NULL)
		die("tmpfile");
	for (int byte; (byte = getchar()) != EOF;)
		if (putc(byte, file) == EOF)
			die("putc");
	if (ferror(stdin))
		die("stdin");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");

	long lines = 0, words = 0, bytes = 0;
	int inside = 0;
	for (int byte; (byte = getc(file)) != EOF; bytes++) {
		lines += byte == '\n';
		words += !isspace(byte) && !inside;
		inside = !isspace(byte);
	}
	if (ferror(file))
		die("getc");

	if (fclose(file) == EOF)
		die("fclose");
	printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
