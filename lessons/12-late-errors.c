// 12-late-errors: Errors that show up late | Les erreurs signalées après coup
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// [said] What a call says: all is well, or the one reason that is expected
//  | Ce que dit un appel : tout va bien, ou la seule raison attendue
static const char *said(const char *call, int failed)
{
	if (!failed)
		return "ok";
	if (errno != ENOSPC)
		die(call);
	return "ENOSPC";
}

// One way to lose a text, one row | Une façon de perdre un texte, une ligne
static void show(const char *path, size_t bytes, const char *then)
{
	// [open] To write at the end: what the file holds is kept
	//  | Pour écrire à la fin : ce que le fichier contient est gardé
	FILE *file = fopen(path, "a");
	if (file == NULL)
		die(path);

	// [write] After an error, go on all the same | Après une erreur, continuer quand même
	char text[10001] = "";
	memset(text, '.', bytes);
	const char *put = said("fputs", fputs(text, file) == EOF);

	// [then] Flush, rewind, or go straight to the end | Vider, rembobiner ou passer droit à la fin
	const char *answer = "";
	if (strcmp(then, "fflush") == 0)
		answer = said(then, fflush(file) == EOF);
	if (strcmp(then, "rewind") == 0) {
		errno = 0;
		rewind(file);
		said(then, errno != 0);
	}

	// [end] Two questions, and none after them | Deux questions, et plus aucune ensuite
	int set = ferror(file), failed = fclose(file) == EOF;
	const char *closed = said("fclose", failed);

	// [row] What each call said; was the loss noticed?
	//  | Ce que chaque appel a dit ; la perte est-elle remarquée ?
	if (printf("%5zu  %-6s  %-6s %-6s  %-6s  %-6s  %s\n", bytes, put, then,
			answer, set ? "set" : "clear", closed,
			set || failed ? "yes" : "no") < 0)
		die("stdout");
}

int main(int argc, char *argv[])
{
	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	const char *heading =
		"bytes  fputs   then           ferror  fclose  noticed";
	if (puts(heading) == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [ways] To a disk that is always full, or to the argument
	//  | Vers un disque toujours plein, ou vers l'argument
	const char *path = argc > 1 ? argv[1] : "/dev/full";
	show(path, 10000, "-");
	show(path, 23, "fflush");
	show(path, 23, "-");
	show(path, 23, "rewind");

	// Has everything been printed? | Tout est-il affiché ?
	if (fflush(stdout) == EOF)
		die("stdout");
}
