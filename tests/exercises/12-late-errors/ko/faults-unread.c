// The end of the file, or an error? Asked of the first copy only
//  | Fin de fichier ou erreur ? Demandé à la première copie seulement
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void copy(FILE *in, FILE *out)
{
	int byte;
	while ((byte = getc(in)) != EOF)
		if (putc(byte, out) == EOF)
			die("write");
	if (in == stdin && ferror(in))
		die("read");
	if (fflush(out) == EOF)
		die("write");
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
	if (fclose(file) == EOF)
		die("fclose");
	if (fclose(stdout) == EOF)
		die("stdout");
}
