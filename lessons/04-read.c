// 04-read: Read it back: the end, or an error? | Relire le contenu : la fin, ou une erreur ?
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// Show what a call gave, and what it left on the stream
//  | Montrer ce qu'un appel a donné, et ce qu'il a laissé sur le flux
static void show(
	FILE *file, const char *call, const char *gave, const char *text)
{
	// [ask] Was it the end, or an error? | Était-ce la fin, ou une erreur ?
	int reason = errno;
	printf("%s  %-5s  %-4s  %-6s  \"%s\"\n", call, gave,
		feof(file) ? "yes" : "no", ferror(file) ? "yes" : "no", text);
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");

	// [stop] Only an error ends the program | Seule une erreur met fin au programme
	errno = reason;
	if (ferror(file))
		die(call);
}

int main(int argc, char *argv[])
{
	// [heading] A first line, before any file is open | Une première ligne, avant tout fichier
	if (puts("call   gave   feof  ferror  text") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [write] Write the text, then go back to the start | Écrire le texte, puis revenir au début
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs(argc > 1 ? argv[1] : "Hello, temporary world!", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");

	// [lines] Line by line, until fgets returns NULL | Ligne par ligne, jusqu'à recevoir NULL
	char line[64];
	while (fgets(line, sizeof line, file) != NULL)
		show(file, "fgets", "line", line);
	show(file, "fgets", "NULL", "");

	// [again] Going back clears the end indicator | Revenir efface l'indicateur de fin
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");

	// [blocks] Ten bytes at a time, until fewer come | Par dix octets, jusqu'à en avoir moins
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
