// 05-auto-delete: Automatic deletion | La suppression automatique
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// [names] A directory, and a file in it | Un répertoire, et un fichier dans ce répertoire
static char directory[] = "/tmp/05-XXXXXX", path[sizeof directory + 5];
static FILE *file;

// [die] Close, then leave nothing; NULL: the reason has been given
//  | Fermer, puis ne rien laisser ; NULL : la raison est déjà donnée
static _Noreturn void die(const char *what)
{
	if (what != NULL)
		perror(what);
	if (path[0] != '\0') {
		if (file != NULL)
			fclose(file);
		remove(path);
		rmdir(directory);
	}
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	// [directory] A directory of our own | Un répertoire à nous
	if (puts("after   links  rmdir") == EOF || fflush(stdout) == EOF)
		die("stdout");
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	snprintf(path, sizeof path, "%s/file", directory);

	// [create] The file has a name: rmdir must refuse | Le fichier a un nom : rmdir doit refuser
	struct stat before, after;
	file = fopen(path, "w+x");
	if (file == NULL)
		die("fopen");
	if (fstat(fileno(file), &before) == -1)
		die("fstat");
	if (rmdir(directory) == 0) {
		fputs("rmdir did not refuse\n", stderr);
		die(NULL);
	}
	if (errno != ENOTEMPTY && errno != EEXIST)
		die("rmdir");

	// [remove] No name, no directory: the file stays | Plus de nom ni de répertoire : le fichier reste
	if (remove(path) != 0)
		die("remove");
	if (rmdir(directory) == -1)
		die("rmdir");
	path[0] = '\0';
	if (fstat(fileno(file), &after) == -1)
		die("fstat");

	// [links] How many names before, how many after? | Combien de noms avant, combien après ?
	if (printf("fopen   %5d  refused\n", (int)before.st_nlink) < 0 ||
		printf("remove  %5d  ok\n", (int)after.st_nlink) < 0 ||
		fflush(stdout) == EOF)
		die("stdout");

	// [use] The nameless file keeps what is written | Le fichier sans nom garde ce qu'on y écrit
	char line[64] = "";
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	if (fgets(line, sizeof line, file) == NULL && ferror(file))
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
