// A word that two blocks share counts twice | Un mot à cheval sur deux blocs compte double
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
	char block[65536];
	for (size_t n; (n = fread(block, 1, sizeof block, file)) > 0;
		 bytes += n) {
		int space = 1;
		for (size_t i = 0; i < n; i++) {
			unsigned char c = block[i];
			lines += c == '\n';
			words += space && !isspace(c);
			space = isspace(c);
		}
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
