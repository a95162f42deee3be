// 05-auto-delete: Three files, and nothing left | Trois fichiers, et plus aucune trace
#include <stdio.h>
#include <stdlib.h>

enum { FILES = 3 };

// Works with three files at once | Travaille avec trois fichiers à la fois
static int work(char *names[])
{
	FILE *files[FILES];

	// TODO: whatever fails, close every file; leave no name, even when killed
	//  | quoi qu'il arrive, fermer chaque fichier ; ne laisser aucun nom, même si le programme est tué
	for (int i = 0; i < FILES; i++) {
		files[i] = fopen(names[i], "w+x");
		if (files[i] == NULL) {
			perror(names[i]);
			return EXIT_FAILURE;
		}
	}

	// Write to each, read it back | Écrire dans chacun, relire
	for (int i = 0; i < FILES; i++) {
		char line[64];
		if (fprintf(files[i], "Hello from %s", names[i]) < 0 ||
			fseek(files[i], 0, SEEK_SET) != 0 ||
			fgets(line, sizeof line, files[i]) == NULL) {
			perror(names[i]);
			return EXIT_FAILURE;
		}
		if (puts(line) == EOF) {
			perror("stdout");
			return EXIT_FAILURE;
		}
	}

	// Close, then remove the names | Fermer, puis supprimer les noms
	for (int i = 0; i < FILES; i++) {
		fclose(files[i]);
		remove(names[i]);
	}
	return EXIT_SUCCESS;
}

int main(int argc, char *argv[])
{
	if (argc != 1 + FILES) {
		fputs("usage: 05-auto-delete NAME NAME NAME\n", stderr);
		return 2;
	}
	int status = work(argv + 1);
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return EXIT_FAILURE;
	}
	return status;
}
