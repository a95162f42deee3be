// Cleans up at the end of main only | Ne nettoie qu'à la fin de main
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

// The names to remove: a directory, and up to eight files in it
//  | Les noms à supprimer : un répertoire, et huit fichiers au plus dans ce répertoire
static char directory[] = "/tmp/14-XXXXXX", files[8][32];
static int made;

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// Create one more file, and write a text to it | Créer un fichier de plus et y écrire un texte
static void create(const char *text)
{
	if (made == 8) {
		fputs("error: more than eight files\n", stderr);
		exit(EXIT_FAILURE);
	}
	snprintf(files[made], sizeof files[made], "%s/%d", directory, made + 1);
	FILE *file = fopen(files[made], "wx");
	if (file == NULL)
		die("fopen");
	made++;
	if (fputs(text, file) == EOF || fclose(file) == EOF)
		die("fputs");
}

// Print how many of the files there are | Afficher combien de ces fichiers existent
static void count(const char *when)
{
	int there = 0;
	for (int i = 0; i < made; i++)
		there += access(files[i], F_OK) == 0;
	if (printf("%s: %d\n", when, there) < 0)
		die("stdout");
}

// Called by main | Appelée par main
static void clean_up(void)
{
	while (made > 0)
		remove(files[--made]);
	rmdir(directory);
}

int main(int argc, char *argv[])
{
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	for (int i = 1; i < argc; i++)
		create(argv[i]);
	count("before");
	if (fflush(stdout) == EOF)
		die("stdout");

	pid_t child = fork();
	if (child == -1)
		die("fork");
	if (child == 0) {
		count("in the child");
		exit(EXIT_SUCCESS);
	}
	if (waitpid(child, NULL, 0) == -1)
		die("waitpid");

	count("after");
	clean_up();
	if (fflush(stdout) == EOF)
		die("stdout");
}
