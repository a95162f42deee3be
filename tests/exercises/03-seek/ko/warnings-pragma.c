// A warning, hushed | Un avertissement que l'on fait taire
#pragma GCC diagnostic ignored "-Wformat"
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	char line[64];
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fgets(line, sizeof line, file) == NULL)
		die("fgets");
	puts(line);

	if (fseek(file, 7, SEEK_SET) == -1)
		die("fseek");
	if (fputs("wonderful", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fgets(line, sizeof line, file) == NULL)
		die("fgets");
	puts(line);

	fprintf(stderr, "at %d\n", ftell(file));
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
