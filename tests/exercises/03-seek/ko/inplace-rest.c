// The rest of the sentence is written again | La fin de la phrase est réécrite
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
	if (fseek(file, 0, SEEK_SET) != 0 ||
		fgets(line, sizeof line, file) == NULL)
		die("file");
	if (puts(line) == EOF)
		die("stdout");
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	show(file);
	if (fseek(file, 7, SEEK_SET) != 0)
		die("fseek");
	if (fputs("wonderful world!", file) == EOF)
		die("fputs");
	show(file);
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF)
		die("stdout");
}
