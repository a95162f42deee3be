// 09-tmpdir: In which directory? The variable TMPDIR | Dans quel répertoire ? La variable TMPDIR
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// A file in a directory, by descriptor; -1 if that fails
//  | Un fichier dans un répertoire, par son descripteur ; -1 en cas d'échec
static int create(const char *directory)
{
	// [path] The path must fit, whatever TMPDIR says | Le chemin doit tenir, quoi que dise TMPDIR
	char name[4096];
	int length = snprintf(name, sizeof name, "%s/09-XXXXXX", directory);
	if (length < 0 || (size_t)length >= sizeof name) {
		errno = ENAMETOOLONG;
		return -1;
	}

	// [create] A file without a name, as soon as possible | Un fichier sans nom, dès que possible
	int fd = mkostemp(name, O_CLOEXEC);
	if (fd != -1 && unlink(name) == -1)
		die("unlink");
	return fd;
}

// One value of TMPDIR, one row | Une valeur de TMPDIR, une ligne
static void show(const char *value)
{
	// [play] Play the user who sets the variable | Jouer l'utilisateur qui définit la variable
	if (value == NULL ? unsetenv("TMPDIR") : setenv("TMPDIR", value, 1))
		die("TMPDIR");

	// [refuse] These values name no directory | Ces valeurs ne désignent aucun répertoire
	const char *directory = secure_getenv("TMPDIR"), *refused = NULL;
	int fd = -1;
	if (directory == NULL)
		refused = "not set";
	else if (*directory == '\0')
		refused = "empty";
	else if (*directory != '/')
		refused = "not absolute";

	// [try] The others are tried, not examined | Les autres valeurs sont essayées, et non examinées
	if (refused == NULL && (fd = create(directory)) == -1)
		refused = strerror(errno);

	// [fallback] Refused: fall back on /tmp | Valeur refusée : ce sera donc /tmp
	if (refused != NULL) {
		directory = "/tmp";
		fd = create(directory);
		if (fd == -1)
			die(directory);
	}

	// [row] What was said, and where the file is | Ce que disait TMPDIR, et où est le fichier
	if (printf("%-11s  %-25s  %s\n", value == NULL ? "-" : value,
			refused == NULL ? "-" : refused, directory) < 0)
		die("stdout");
	if (close(fd) == -1)
		die("close");
}

int main(int argc, char *argv[])
{
	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	const char *heading = "TMPDIR       refused                    file in";
	if (puts(heading) == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [values] Six cases, or the arguments | Six façons de définir TMPDIR, ou les arguments
	if (argc == 1) {
		show(NULL);
		show("");
		show("scratch");
		show("/nowhere");
		show("/etc/passwd");
		show("/dev/shm");
	}
	for (int i = 1; i < argc; i++)
		show(argv[i]);

	// Has everything been printed? | Tout est-il affiché ?
	if (fflush(stdout) == EOF)
		die("stdout");
}
