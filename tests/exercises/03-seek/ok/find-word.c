// Finds the word while reading, remembers where it was
//  | Cherche le mot en lisant, retient où il était
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
	fpos_t start, word;
	int spaces = 0;
	if (fgetpos(file, &start) != 0)
		die("fgetpos");
	if (fprintf(file, "Hello, temporary world!") < 0 || fflush(file) == EOF)
		die("fprintf");
	if (fsetpos(file, &start) != 0)
		die("fsetpos");

	for (int byte; (byte = getc(file)) != EOF; putchar(byte))
		if (byte == ' ' && spaces++ == 0 && fgetpos(file, &word) != 0)
			die("fgetpos");
	if (ferror(file))
		die("getc");
	if (fsetpos(file, &word) != 0 || fprintf(file, "wonderful") < 0)
		die("word");
	if (fsetpos(file, &start) != 0)
		die("fsetpos");
	putchar('\n');
	for (int byte; (byte = getc(file)) != EOF; putchar(byte))
		;
	putchar('\n');
	if (ferror(file) || fclose(file) == EOF)
		die("file");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
