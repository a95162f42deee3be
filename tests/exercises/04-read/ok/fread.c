// A block at a time | Un bloc à la fois
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	unsigned char block[64];
	size_t count;
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	while ((count = fread(block, 1, sizeof block, stdin)) > 0)
		if (fwrite(block, 1, count, file) < count)
			die("fwrite");
	if (ferror(stdin))
		die("stdin");
	if (fflush(file) == EOF || fseek(file, 0, SEEK_SET) == -1)
		die("fseek");

	long lines = 0, words = 0, bytes = 0;
	unsigned char previous = ' ';
	while ((count = fread(block, 1, sizeof block, file)) > 0) {
		for (size_t i = 0; i < count; previous = block[i++]) {
			lines += block[i] == '\n';
			words += isspace(previous) && !isspace(block[i]);
		}
		bytes += (long)count;
	}
	if (ferror(file) || fclose(file) == EOF)
		die("file");
	printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
