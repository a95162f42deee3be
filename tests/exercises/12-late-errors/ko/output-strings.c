// A null byte ends a string | Un octet nul termine une chaîne
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void copy(FILE *in, FILE *out)
{
	char line[256];
	while (fgets(line, sizeof line, in) != NULL)
		if (fputs(line, out) == EOF)
			die("fputs");
	if (ferror(in))
		die("fgets");
	if (fflush(out) == EOF)
		die("fflush");
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	copy(stdin, file);
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	copy(file, stdout);
	if (fclose(file) == EOF)
		die("fclose");
	if (fclose(stdout) == EOF)
		die("stdout");
}
