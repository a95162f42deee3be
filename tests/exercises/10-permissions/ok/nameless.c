// A file without a name, until it is complete | Un fichier sans nom, tant qu'il n'est pas complet
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// The text is complete before it has its name | Le texte est complet avant d'avoir son nom
static void publish(const char *path, const char *text)
{
	char name[4096], link[64];
	int length = snprintf(name, sizeof name, "%s", path);
	if (length < 0 || (size_t)length >= sizeof name) {
		errno = ENAMETOOLONG;
		die(path);
	}
	char *slash = strrchr(name, '/');
	if (slash != NULL)
		slash[slash == name] = '\0';
	int fd = open(
		slash == NULL ? "." : name, O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
	if (fd == -1)
		die(path);
	mode_t mask = umask(0);
	umask(mask);
	if (fchmod(fd, 0666 & ~mask) == -1)
		die("fchmod");
	FILE *file = fdopen(fd, "w");
	if (file == NULL)
		die("fdopen");
	if (fprintf(file, "%s\n", text) < 0 || fflush(file) == EOF)
		die("write");

	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	if (linkat(AT_FDCWD, link, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == -1)
		die(path);
	if (fclose(file) == EOF)
		die("fclose");
}

// A text, and the files that shall hold it | Un texte, et les fichiers qui doivent le contenir
int main(int argc, char *argv[])
{
	for (int i = 2; i < argc; i++)
		publish(argv[i], argv[1]);
}
