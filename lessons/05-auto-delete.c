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

int main(int argc, char *argv[])
{
	// [heading] A first line, before any file is open | Une première ligne, avant tout fichier
	if (puts("after   links  rmdir") == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [directory] A private directory | Un répertoire privé
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	snprintf(path, sizeof path, "%s/file", directory);

	// [create] The file has a name: rmdir must refuse | Le fichier a un nom : rmdir doit refuser
	struct stat before, after;
	FILE *file = fopen(path, "w+x");
	if (file == NULL || fstat(fileno(file), &before) == -1)
		die("fopen");
	if (rmdir(directory) == 0 || errno != ENOTEMPTY)
		die("rmdir");

	// [remove] Name and directory go, the file stays | Nom et répertoire partent, le fichier reste
	if (remove(path) == -1 || rmdir(directory) == -1)
		die("remove");
	path[0] = '\0';
	if (fstat(fileno(file), &after) == -1)
		die("fstat");

	// [links] How many names before, how many after? | Combien de noms avant, combien après ?
	printf("fopen   %5d  ENOTEMPTY\n", (int)before.st_nlink);
	printf("remove  %5d  ok\n", (int)after.st_nlink);
	if (fflush(stdout) == EOF || ferror(stdout))
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
