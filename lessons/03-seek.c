// 03-seek: Go back to the start: seek in a file | Revenir au début : se déplacer dans un fichier
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
	if (fseek(file, offset, whence) != 0)
		die("fseek");

	// [tell] Ask where that is | Demander où l'on est
	long position = ftell(file);
	if (position == -1)
		die("ftell");

	// [byte] Read one byte: EOF is the end, or an error | Lire un octet ; EOF : fin ou erreur
	int byte = getc(file);
	if (byte == EOF && ferror(file))
		die("getc");

	// [row] Show the byte, as a string of one character
	//  | Montrer l'octet, comme une chaîne d'un seul caractère
	char text[] = {(char)byte, '\0'};
	if (printf("%6ld  %s  %8ld  %s\n", offset, name, position,
			byte == EOF ? "none" : text) < 0)
		die("stdout");
}

int main(void)
{
	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
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
	if (fseek(file, -1, SEEK_SET) == 0) {
		fputs("fseek to -1 was not refused\n", stderr);
		return EXIT_FAILURE;
	}
	if (errno != EINVAL)
		die("fseek");
	if (puts("    -1  SEEK_SET   refused  EINVAL") == EOF)
		die("stdout");

	// Close the file; has everything been printed? | Fermer le fichier ; tout est-il affiché ?
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF)
		die("stdout");
}
