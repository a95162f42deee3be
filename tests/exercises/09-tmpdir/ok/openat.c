// a name of its own, in an open directory | un nom à soi, dans un répertoire ouvert
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// Dans ce répertoire-ci, sous un nom tiré au sort
static FILE *dans(const char *chemin)
{
	FILE *flux = NULL;
	int rep = open(chemin, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (rep >= 0) {
		char nom[24];
		int fd = -1;
		for (int essai = 0; essai < 50; essai++) {
			unsigned long long hasard;
			if (getrandom(&hasard, sizeof hasard, 0) != sizeof hasard)
				break;
			sprintf(nom, "t%llx", hasard);
			fd = openat(rep, nom, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
			if (fd >= 0 || errno != EEXIST)
				break;
		}
		if (fd >= 0) {
			if (unlinkat(rep, nom, 0) < 0 || (flux = fdopen(fd, "w+")) == NULL) {
				int garde = errno;
				close(fd);
				errno = garde;
			}
		}
		int garde = errno;
		close(rep);
		errno = garde;
	}
	return flux;
}

static FILE *scratch(void)
{
	const char *voulu = secure_getenv("TMPDIR");
	if (voulu && *voulu) {
		FILE *flux = *voulu == '/' ? dans(voulu) : NULL;
		if (flux)
			return flux;
		dprintf(STDERR_FILENO, "TMPDIR=%s ne convient pas : /tmp\n", voulu);
	}
	return dans("/tmp");
}

// Where is this file? The kernel knows | Dans quel répertoire est ce fichier ? Le noyau le sait
static void print_directory(FILE *file)
{
	char link[64], path[4096];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fileno(file));
	ssize_t length = readlink(link, path, sizeof path - 1);
	if (length == -1)
		die(link);
	path[length] = '\0';
	*strrchr(path, '/') = '\0';
	puts(path);
}

// Each argument is tried as TMPDIR | Chaque argument est essayé comme valeur de TMPDIR
int main(int argc, char *argv[])
{
	for (int i = 1; i < argc; i++) {
		if (setenv("TMPDIR", argv[i], 1) == -1)
			die("setenv");
		FILE *file = scratch();
		if (file == NULL)
			die("scratch");
		if (fputs("Hello, temporary world!", file) == EOF ||
			fflush(file) == EOF)
			die("write");
		print_directory(file);
		if (fclose(file) == EOF)
			die("fclose");
	}
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
