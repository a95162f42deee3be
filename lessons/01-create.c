// 01-create: Create a temporary file that has no name | Créer un fichier temporaire sans nom
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	// [count] How many files? One, or the argument | Combien de fichiers ? Un, ou l'argument
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

	// [heading] A first line, before any file is open | Une première ligne, avant tout fichier
	if (puts("file  holds") == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [create] Each call opens another file | Chaque appel ouvre un autre fichier
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
		if (fseek(files[i], 0, SEEK_SET) == -1)
			die("fseek");
	}

	// [read] Each has kept its own text; closing deletes the file
	//  | Chacun a gardé son texte ; la fermeture supprime le fichier
	for (long i = 0; i < count; i++) {
		char text[64];
		if (fgets(text, sizeof text, files[i]) == NULL)
			die("fgets");
		printf("%4ld  %s\n", i + 1, text);
		if (fclose(files[i]) == EOF)
			die("fclose");
	}

	// [output] Has all of it been printed? | Tout a-t-il été affiché ?
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
