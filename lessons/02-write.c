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

// [characters] In UTF-8 every byte except 10xxxxxx starts a character
//  | En UTF-8, chaque octet commence un caractère, sauf 10xxxxxx
static int characters(const char *text)
{
	int count = 0;
	while (*text != '\0')
		count += (*text++ & 0xC0) != 0x80;
	return count;
}

// Write a text to a file of its own | Écrire un texte dans un fichier à part
static void show(const char *text)
{
	// [write] Put the text in the stream's buffer | Mettre le texte dans le tampon du flux
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs(text, file) == EOF)
		die("fputs");

	// [before] Ask the kernel for the file's size | Demander au noyau la taille du fichier
	struct stat before, after;
	if (fstat(fileno(file), &before) == -1)
		die("fstat");

	// [flush] Flush the buffer, then ask again | Vider le tampon, redemander la taille
	if (fflush(file) == EOF)
		die("fflush");
	if (fstat(fileno(file), &after) == -1)
		die("fstat");
	if (fclose(file) == EOF)
		die("fclose");

	// [row] Show one line of the table | Afficher une ligne du tableau
	printf("%10d  %19lld  %5lld  %s\n", characters(text),
		(long long)before.st_size, (long long)after.st_size, text);
}

int main(void)
{
	// [heading] A first line, before any file is open | Une première ligne, avant tout fichier
	if (puts("characters  bytes before fflush  after  text") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [texts] An accented letter takes two bytes | Une lettre accentuée occupe deux octets
	show("Hello, temporary world!");
	show("été");

	// [output] Has all of it been printed? | Tout a-t-il été affiché ?
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
