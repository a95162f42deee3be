// forgets the name before rename | oublie le nom avant rename
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

// The name to remove; NULL: there is none | Le nom à supprimer ; NULL : aucun
static const char *made;

static _Noreturn void die(const char *what)
{
	perror(what);
	if (made != NULL)
		unlink(made);
	exit(EXIT_FAILURE);
}

// The text is complete before it has its name | Le texte est complet avant d'avoir son nom
static void publish(const char *path, const char *text)
{
	char name[4096];
	int length = snprintf(name, sizeof name, "%s-XXXXXX", path);
	if (length < 0 || (size_t)length >= sizeof name) {
		errno = ENAMETOOLONG;
		die(path);
	}
	int fd = mkstemp(name);
	if (fd == -1)
		die(path);
	made = name;

	mode_t mask = umask(077);
	umask(mask);
	if (fchmod(fd, 0666 & ~mask) == -1)
		die("fchmod");
	FILE *file = fdopen(fd, "w");
	if (file == NULL)
		die("fdopen");
	if (fprintf(file, "%s\n", text) < 0 || fflush(file) == EOF)
		die("write");

	if (fclose(file) == EOF)
		die("fclose");
	made = NULL;
	if (rename(name, path) == -1)
		die(path);
}

// A text, and the files that shall hold it | Un texte, et les fichiers qui doivent le contenir
int main(int argc, char *argv[])
{
	for (int i = 2; i < argc; i++)
		publish(argv[i], argv[1]);
}
