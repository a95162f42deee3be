// 05-auto-delete: Automatic deletion | La suppression automatique
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char directory[] = "/tmp/05-XXXXXX", path[sizeof directory + 5];

// [die] The only way out after an error: leave nothing behind
//  | La seule issue après une erreur : ne rien laisser
static _Noreturn void die(const char *what)
{
	perror(what);
	if (path[0] != '\0') {
		remove(path);
		rmdir(directory);
	}
	exit(EXIT_FAILURE);
}

// [links] How many names does this open file have? | Combien de noms a ce fichier ouvert ?
static void show(const char *after, FILE *file, const char *emptied)
{
	struct stat status;
	if (fstat(fileno(file), &status) == -1)
		die("fstat");
	printf("%s  %5d  %s\n", after, (int)status.st_nlink, emptied);
}

int main(int argc, char *argv[])
{
	// [heading] A first line, before any file is open | Une première ligne, avant tout fichier
	if (puts("after   links  rmdir") == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [directory] A private directory | Un répertoire privé
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	snprintf(path, sizeof path, "%s/file", directory);

	// [create] The file has a name: its directory cannot be removed
	//  | Le fichier a un nom : son répertoire ne peut pas disparaître
	FILE *file = fopen(path, "w+x");
	if (file == NULL)
		die("fopen");
	if (rmdir(directory) == 0 || errno != ENOTEMPTY)
		die("rmdir");
	show("fopen ", file, "ENOTEMPTY");

	// [remove] Remove the name, and even the directory: the file stays
	//  | Supprimer le nom, et même le répertoire : le fichier demeure
	if (remove(path) == -1 || rmdir(directory) == -1)
		die("remove");
	path[0] = '\0';
	show("remove", file, "ok");
	if (fflush(stdout) == EOF)
		die("stdout");

	// [use] It still keeps what is written | Il garde toujours ce qu'on y écrit
	char line[64];
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fgets(line, sizeof line, file) == NULL)
		die("fgets");
	if (puts(line) == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [kill] Nobody can catch SIGKILL | Personne ne peut intercepter SIGKILL
	if (argc > 1 && strcmp(argv[1], "kill") == 0 && raise(SIGKILL) != 0)
		die("raise");

	// [close] No name, no stream: no file | Ni nom, ni flux : plus de fichier
	if (fclose(file) == EOF)
		die("fclose");
}
