// rewind cannot say that the text was not written
//  | rewind ne peut pas dire que le texte n'a pas été écrit
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
	rewind(file);
	if (fgets(line, sizeof line, file) != NULL)
		puts(line);

	if (fseek(file, 7, SEEK_SET) == -1)
		die("fseek");
	if (fputs("wonderful", file) == EOF)
		die("fputs");
	rewind(file);
	if (fgets(line, sizeof line, file) != NULL)
		puts(line);

	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
