// Counts from one: the word begins at offset 7
//  | Compte à partir de un : le mot commence au décalage 7
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

	if (fseek(file, 8, SEEK_SET) == -1)
		die("fseek");
	if (fputs("wonderful", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fgets(line, sizeof line, file) == NULL)
		die("fgets");
	puts(line);

	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
