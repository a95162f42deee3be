// right: checks every result, and leaves nothing. Caught by nothing
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	if (puts("before any file") == EOF || fflush(stdout) == EOF)
		die("stdout");
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("text", file) == EOF || fseek(file, 0, SEEK_SET) == -1)
		die("file");
	char text[8];
	if (fgets(text, sizeof text, file) == NULL)
		die("fgets");
	if (fclose(file) == EOF)
		die("fclose");
	if (puts(text) == EOF || fflush(stdout) == EOF)
		die("stdout");
}
