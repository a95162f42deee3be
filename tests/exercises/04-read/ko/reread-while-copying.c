// Counted while copying; the file is never read | Compté pendant la copie ; le fichier n'est jamais relu
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
	long lines = 0, words = 0, bytes = 0;
	int inside = 0;
	for (int byte; (byte = getchar()) != EOF; bytes++) {
		if (putc(byte, file) == EOF)
			die("putc");
		lines += byte == '\n';
		words += !isspace(byte) && !inside;
		inside = !isspace(byte);
	}
	if (ferror(stdin))
		die("stdin");

	if (fclose(file) == EOF)
		die("fclose");
	printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
