// A child changes its own umask | Un enfant change son propre masque
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
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

// Only the child's umask changes, so other threads are safe
//  | Seul le masque de l'enfant change, si bien que les autres fils sont à l'abri
static mode_t current_umask(void)
{
	int ends[2];
	mode_t mask = 077;
	if (pipe(ends) == -1)
		die("pipe");
	pid_t child = fork();
	if (child == -1)
		die("fork");
	if (child == 0) {
		mask = umask(077);
		_exit(write(ends[1], &mask, sizeof mask) != sizeof mask);
	}
	close(ends[1]);
	ssize_t got = read(ends[0], &mask, sizeof mask);
	close(ends[0]);
	int status;
	if (waitpid(child, &status, 0) == -1 || got != sizeof mask)
		die("umask");
	return mask;
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

	if (fchmod(fd, 0666 & ~current_umask()) == -1)
		die("fchmod");
	FILE *file = fdopen(fd, "w");
	if (file == NULL)
		die("fdopen");
	if (fprintf(file, "%s\n", text) < 0 || fflush(file) == EOF)
		die("write");

	if (fclose(file) == EOF)
		die("fclose");
	if (rename(name, path) == -1)
		die(path);
	made = NULL;
}

// A text, and the files that shall hold it | Un texte, et les fichiers qui doivent le contenir
int main(int argc, char *argv[])
{
	for (int i = 2; i < argc; i++)
		publish(argv[i], argv[1]);
}
