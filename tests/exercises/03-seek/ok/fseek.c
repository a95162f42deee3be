// Counts from the start | Compte depuis le début
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void show(FILE *file)
{
	char line[64];
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fgets(line, sizeof line, file) == NULL)
		die("fgets");
	puts(line);
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	show(file);

	if (fseek(file, 7, SEEK_SET) == -1)
		die("fseek");
	if (fputs("wonderful", file) == EOF)
		die("fputs");
	show(file);

	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
