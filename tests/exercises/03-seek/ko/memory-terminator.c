// Reads the bytes, forgets the null byte at their end | Lit les octets, oublie l'octet nul à la fin
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	char *line = malloc(23);
	if (line == NULL)
		die("malloc");
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fread(line, 1, 23, file) != 23)
		die("fread");
	puts(line);

	if (fseek(file, 7, SEEK_SET) == -1)
		die("fseek");
	if (fputs("wonderful", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fread(line, 1, 23, file) != 23)
		die("fread");
	puts(line);

	free(line);
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
