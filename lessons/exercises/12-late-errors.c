// 12-late-errors: A copy that never lies | Une copie qui ne ment jamais
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// TODO: let no error pass, neither here nor in main
//  | ne laisser passer aucune erreur, ni ici ni dans main
static void copy(FILE *in, FILE *out)
{
	for (int byte; (byte = getc(in)) != EOF;)
		putc(byte, out);
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");

	// The whole input first, then the output | D'abord toute l'entrée, puis la sortie
	copy(stdin, file);
	rewind(file);
	copy(file, stdout);
	fclose(file);
}
