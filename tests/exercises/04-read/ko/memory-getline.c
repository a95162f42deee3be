// getline makes room that nobody gives back | getline réserve une place que personne ne rend
#define _POSIX_C_SOURCE 200809L
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
	char *line = NULL;
	size_t room = 0;
	ssize_t length;
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	while ((length = getline(&line, &room, stdin)) != -1)
		if (fwrite(line, 1, (size_t)length, file) < (size_t)length)
			die("fwrite");
	if (ferror(stdin) || !feof(stdin))
		die("stdin");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");

	long lines = 0, words = 0, bytes = 0;
	while ((length = getline(&line, &room, file)) != -1) {
		bytes += length;
		lines += line[length - 1] == '\n';
		for (ssize_t i = 0; i < length; i++)
			words += !isspace((unsigned char)line[i]) &&
					 (i == 0 || isspace((unsigned char)line[i - 1]));
	}
	if (ferror(file) || !feof(file))
		die("getline");
	if (fclose(file) == EOF)
		die("fclose");
	printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
