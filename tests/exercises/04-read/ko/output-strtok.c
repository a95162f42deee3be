// A null byte ends the line for strtok | Un octet nul finit la ligne pour strtok
#define _GNU_SOURCE
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
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	long lines = 0, words = 0, bytes = 0;
	for (int byte; (byte = getc(stdin)) != EOF;)
		if (putc(byte, file) == EOF)
			die("putc");
	if (ferror(stdin))
		die("stdin");
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	char *line = NULL;
	size_t room = 0;
	for (ssize_t n; (n = getline(&line, &room, file)) != -1; bytes += n) {
		lines += line[n - 1] == '\n';
		for (char *word = strtok(line, " \t\n\r\f\v"); word;
			 word = strtok(NULL, " \t\n\r\f\v"))
			words++;
	}
	free(line);
	if (ferror(file))
		die("file");
	if (fclose(file) == EOF)
		die("fclose");
	if (printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes) <
			0 ||
		fflush(stdout) == EOF)
		die("stdout");
}
