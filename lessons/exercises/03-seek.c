// 03-seek: Change a word in place | Changer un mot sur place
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

	// TODO: show the file, change its word, show it again
	//  | montrer le fichier, changer le mot, montrer de nouveau le fichier

	// Close the file, then check the output | Fermer le fichier, puis vérifier la sortie
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF)
		die("stdout");
}
