// 03-seek: Go back to the start: seek in a file | Revenir au début : se placer dans un fichier
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// Go somewhere and show what is there | Aller quelque part et montrer ce qui s'y trouve
static void visit(FILE *file, long offset, int whence, const char *name)
{
	// [seek] Move the position: offset bytes from whence | Se placer à offset octets de whence
	if (fseek(file, offset, whence) == -1)
		die("fseek");

	// [tell] Ask where that is | Demander où l'on est
	long position = ftell(file);
	if (position == -1)
		die("ftell");

	// [byte] Read one byte: EOF is the end, or an error | Lire un octet ; EOF : fin ou erreur
	int byte = getc(file);
	if (byte == EOF && ferror(file))
		die("getc");
	char text[] = {(char)byte, '\0'};
	printf("%6ld  %s  %8ld  %s\n", offset, name, position,
		byte == EOF ? "none" : text);
}

int main(void)
{
	// [heading] A first line, before any file is open | Une première ligne, avant tout fichier
	const char *heading = "offset  whence    position  byte";
	if (puts(heading) == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [write] Write the sentence: the position follows | Écrire la phrase : la position suit
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");

	// [visits] Stay, go to the start, forward, back | Rester, aller au début, avancer, reculer
	visit(file, 0, SEEK_CUR, "SEEK_CUR");
	visit(file, 0, SEEK_SET, "SEEK_SET");
	visit(file, 6, SEEK_CUR, "SEEK_CUR");
	visit(file, -6, SEEK_END, "SEEK_END");

	// [refused] There is nothing before the start | Il n'y a rien avant le début
	if (fseek(file, -1, SEEK_SET) != -1 || errno != EINVAL)
		die("fseek to -1");
	puts("    -1  SEEK_SET   refused  EINVAL");

	// [close] Close the file, then check the output | Fermer le fichier, puis vérifier la sortie
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
