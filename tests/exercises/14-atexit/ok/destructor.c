// a destructor in place of atexit | un destructeur au lieu d'atexit
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

// The names to remove: a directory, and up to eight files in it
//  | Les noms à supprimer : un répertoire, et huit fichiers au plus dans ce répertoire
static char directory[] = "/tmp/14-XXXXXX", files[8][32];
static int made;

static pid_t mother;

// Called after main and after exit, not by _exit
__attribute__((destructor)) static void sweep(void)
{
	if (mother != getpid())
		return;
	for (int i = made; i > 0; i--)
		remove(files[i - 1]);
	remove(directory);
}

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

int main(int argc, char *argv[])
{
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	mother = getpid();
	for (int i = 1; i < argc; i++)
		create(argv[i]);
	count("before");

	if (fflush(NULL) == EOF)
		die("stdout");
	pid_t child = fork();
	if (child == -1)
		die("fork");
	if (child == 0) {
		count("in the child");
		_exit(fflush(stdout) == EOF ? EXIT_FAILURE : EXIT_SUCCESS);
	}
	siginfo_t how;
	if (waitid(P_PID, child, &how, WEXITED) == -1)
		die("waitid");

	count("after");
	if (fflush(stdout) == EOF)
		die("stdout");
}
