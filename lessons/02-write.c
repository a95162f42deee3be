// 02-write: Write: the text waits in a buffer | Écrire : le texte attend dans un tampon
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// [show] Write a text to a file of its own | Écrire un texte dans un fichier à part
static void show(const char *text)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");

	// [write] Put the text in the stream's buffer | Mettre le texte dans le tampon du flux
	if (fputs(text, file) == EOF)
		die("fputs");

	// [before] Ask the kernel for the file's size | Demander au noyau la taille du fichier
	struct stat before;
	if (fstat(fileno(file), &before) == -1)
		die("fstat");

	// [flush] Flush the buffer, then ask again | Vider le tampon, redemander la taille
	struct stat after;
	if (fflush(file) == EOF)
		die("fflush");
	if (fstat(fileno(file), &after) == -1)
		die("fstat");

	// [row] Close the file, then show both sizes | Fermer le fichier, puis afficher les deux tailles
	if (fclose(file) == EOF)
		die("fclose");
	if (printf("%19lld  %5lld  %s\n", (long long)before.st_size,
			(long long)after.st_size, text) < 0)
		die("stdout");
}

int main(void)
{
	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	if (puts("bytes before fflush  after  text") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [texts] The accented letters take two bytes each | Ces lettres accentuées occupent deux octets
	show("Hello, temporary world!");
	show("été");

	// Has everything been printed? | Tout est-il affiché ?
	if (fflush(stdout) == EOF)
		die("stdout");
}
