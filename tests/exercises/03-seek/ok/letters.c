// Unbuffered, one letter after the other; unused parameters | Sans tampon, lettre après lettre ; des paramètres inutiles
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void show(FILE *file)
{
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	for (int c; (c = getc(file)) != EOF;)
		if (putchar(c) == EOF)
			die("stdout");
	if (ferror(file))
		die("getc");
	if (putchar('\n') == EOF)
		die("stdout");
}

int main(int argc, char *argv[])
{
	FILE *file = tmpfile();
	if (file == NULL || setvbuf(file, NULL, _IONBF, 0) != 0) {
		fprintf(stderr, "tmpfile: %m\n");
		return EXIT_FAILURE;
	}
	for (const char *c = "Hello, temporary world!"; *c; c++)
		if (putc(*c, file) == EOF)
			die("putc");
	show(file);
	long position = 7;
	for (const char *c = "wonderful"; *c; c++, position++)
		if (fseek(file, position, SEEK_SET) != 0 || putc(*c, file) == EOF)
			die("putc");
	show(file);
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF)
		die("stdout");
}
