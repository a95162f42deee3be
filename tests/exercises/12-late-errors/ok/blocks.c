// By blocks | Par blocs
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void copy(FILE *in, FILE *out)
{
	char block[512];
	size_t length;
	while ((length = fread(block, 1, sizeof block, in)) > 0)
		if (fwrite(block, 1, length, out) < length)
			die("fwrite");
	if (ferror(in))
		die("fread");
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
	fclose(file);
	if (fclose(stdout) == EOF)
		die("stdout");
}
