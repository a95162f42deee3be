// 04-read: Read it back: the end, or an error? | Relire le contenu : la fin, ou une erreur ?
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// [ask] Show what a call gave, and ask the stream: was it the end, or an error?
//  | Montrer ce qu'un appel renvoie ; puis demander : la fin, ou une erreur ?
static void show(
	FILE *file, const char *call, const char *gave, const char *text)
{
	int reason = errno;
	if (printf("%s  %-5s  %-4s  %-6s  \"%s\"\n", call, gave,
			feof(file) ? "yes" : "no", ferror(file) ? "yes" : "no",
			text) < 0 ||
		fflush(stdout) == EOF)
		die("stdout");

	// [stop] Only an error ends the program | Seule une erreur met fin au programme
	errno = reason;
	if (ferror(file))
		die(call);
}

int main(int argc, char *argv[])
{
	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir un fichier
	if (puts("call   gave   feof  ferror  text") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [write] Write the text, then go back to the start | Écrire le texte, puis revenir au début
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs(argc > 1 ? argv[1] : "Hello, temporary world!", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");

	// [lines] Line by line, until fgets returns NULL
	//  | Ligne par ligne, jusqu'à ce que fgets renvoie NULL
	char line[64];
	while (fgets(line, sizeof line, file) != NULL)
		show(file, "fgets", "line", line);
	show(file, "fgets", "NULL", "");

	// [again] Going back clears the end indicator | Revenir baisse l'indicateur de fin
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");

	// [blocks] Ten bytes at a time, until fewer come | Dix octets à la fois, jusqu'à en lire moins
	size_t count;
	do {
		char block[10 + 1], number[24];
		count = fread(block, 1, 10, file);
		block[count] = '\0';
		snprintf(number, sizeof number, "%zu", count);
		show(file, "fread", number, block);
	} while (count == 10);

	// [close] Close the file: it is gone | Fermer le fichier : il n'existe plus
	if (fclose(file) == EOF)
		die("fclose");
}
