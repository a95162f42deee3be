// Takes lines for strings: a null byte ends them
//  | Prend les lignes pour des chaînes : un octet nul les termine
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
	char line[256];
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	while (fgets(line, sizeof line, stdin) != NULL)
		if (fputs(line, file) == EOF)
			die("fputs");
	if (ferror(stdin))
		die("stdin");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");

	long lines = 0, words = 0, bytes = 0;
	while (fgets(line, sizeof line, file) != NULL) {
		bytes += (long)strlen(line);
		lines += strchr(line, '\n') != NULL;
		for (char *word = strtok(line, " \t\n"); word != NULL;
			 word = strtok(NULL, " \t\n"))
			words++;
	}
	if (ferror(file) || fclose(file) == EOF)
		die("fclose");
	printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
