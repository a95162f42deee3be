// 00-tour: A temporary file from start to finish | Un fichier temporaire, de bout en bout
#include <stdio.h>
#include <stdlib.h>

// [die] Say what failed and why, then stop | Dire ce qui a échoué et pourquoi, puis s'arrêter
static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	// [create] Create an empty temporary file | Créer un fichier temporaire vide
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");

	// [write] Write the sentence | Écrire la phrase
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");

	// [seek] Go back to the start | Revenir au début
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");

	// [read] Read the content into an array | Copier le contenu dans un tableau
	char text[64];
	if (fgets(text, sizeof text, file) == NULL)
		die("fgets");

	// [close] Close the file: it is deleted | Fermer le fichier : il est supprimé
	if (fclose(file) == EOF)
		die("fclose");

	// [print] Print the text, which outlives the file | Afficher le texte, qui survit au fichier
	if (puts(text) == EOF || fflush(stdout) == EOF)
		die("stdout");
}
