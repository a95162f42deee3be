// 08-named: Have sort read your file | Faire lire votre fichier par sort
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Start sort on the file of this name and print what it answers; 0 if all went well
//  | Lancer sort sur le fichier de ce nom et afficher sa réponse ; 0 si tout va bien
static int print_sorted(const char *name)
{
	char command[64];
	snprintf(command, sizeof command, "sort %s", name);
	FILE *sorted = popen(command, "r");
	if (sorted == NULL)
		return -1;
	for (int byte; (byte = getc(sorted)) != EOF;)
		putchar(byte);
	return pclose(sorted);
}

int main(int argc, char *argv[])
{
	char name[] = "/tmp/08-XXXXXX.txt";

	// TODO: the lines to a file, its name to print_sorted, then no name left
	//  | écrire les lignes dans un fichier, donner son nom à print_sorted, puis supprimer ce nom
	for (int i = 1; i < argc; i++) {
		if (strchr(argv[i], '\n') != NULL) {
			fputs("error: an argument holds more than one line\n", stderr);
			return EXIT_FAILURE;
		}
		puts(argv[i]);
	}
	if (print_sorted(name) != 0) {
		fputs("sort has failed\n", stderr);
		return EXIT_FAILURE;
	}

	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return EXIT_FAILURE;
	}
}
