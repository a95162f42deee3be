// 01-create: Create temporary files that have no name | Créer des fichiers temporaires sans nom
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// [count] How many files? One, or the argument | Combien de fichiers ? Un, ou le nombre demandé
int main(int argc, char *argv[])
{
	enum { MAX_FILES = 100 };
	long count = 1;
	if (argc > 1) {
		char *end;
		count = strtol(argv[1], &end, 10);
		if (argc > 2 || *end != '\0' || count < 1 || count > MAX_FILES) {
			fprintf(stderr, "usage: 01-create [1 to %d]\n", MAX_FILES);
			return 2;
		}
	}

	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	if (puts("file  holds") == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [create] Each call opens a new file | Chaque appel ouvre un nouveau fichier
	FILE *files[MAX_FILES];
	for (long i = 0; i < count; i++) {
		files[i] = tmpfile();
		if (files[i] == NULL)
			die("tmpfile");
	}

	// [write] Write a different text in each | Écrire dans chacun un texte différent
	for (long i = 0; i < count; i++) {
		if (fprintf(files[i], "Hello from file %ld", i + 1) < 0)
			die("fprintf");
		if (fseek(files[i], 0, SEEK_SET) != 0)
			die("fseek");
	}

	// [read] Each has kept its own text; closing deletes the file
	//  | Chacun a gardé son texte ; la fermeture supprime le fichier
	for (long i = 0; i < count; i++) {
		char text[64];
		if (fgets(text, sizeof text, files[i]) == NULL)
			die("fgets");
		if (printf("%4ld  %s\n", i + 1, text) < 0)
			die("stdout");
		if (fclose(files[i]) == EOF)
			die("fclose");
	}

	// Has everything been printed? | Tout est-il affiché ?
	if (fflush(stdout) == EOF)
		die("stdout");
}
