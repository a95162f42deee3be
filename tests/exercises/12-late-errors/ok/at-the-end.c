// Two questions at the end: whether, not why | Deux questions à la fin : si, et non pourquoi
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static int copy(FILE *in, FILE *out)
{
	for (int byte; (byte = getc(in)) != EOF;)
		putc(byte, out);
	return ferror(in) || ferror(out);
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	int failed = copy(stdin, file);
	failed |= fseek(file, 0, SEEK_SET) != 0;
	failed |= copy(file, stdout);
	fclose(file);
	failed |= fclose(stdout) == EOF;
	if (failed) {
		fputs("not everything was copied\n", stderr);
		return EXIT_FAILURE;
	}
}
