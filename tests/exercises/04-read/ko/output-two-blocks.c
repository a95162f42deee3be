// a word in two blocks counts twice | un mot à cheval sur deux blocs compte deux fois
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
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	long lines = 0, words = 0, bytes = 0;

	char block[1024];
	size_t n;
	while ((n = fread(block, 1, sizeof block, stdin)) > 0)
		if (fwrite(block, 1, n, file) != n)
			die("write");
	if (ferror(stdin))
		die("stdin");
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	while ((n = fread(block, 1, sizeof block, file)) > 0) {
		int inside = 0;
		for (size_t i = 0; i < n; i++) {
			bytes++;
			lines += block[i] == '\n';
			int space = isspace((unsigned char)block[i]);
			words += !space && !inside;
			inside = !space;
		}
	}
	if (ferror(file))
		die("read");

	// Close the file, show the result, check the output | Fermer, afficher, vérifier la sortie
	if (fclose(file) == EOF)
		die("fclose");
	if (printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes) <
			0 ||
		fflush(stdout) == EOF)
		die("stdout");
}
