// where fdopen fails, the descriptor stays open | si fdopen échoue, le descripteur reste ouvert
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

static FILE *scratch_in(const char *directory)
{
	int fd = open(directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	return fd == -1 ? NULL : fdopen(fd, "w+");
}

static FILE *scratch(void)
{
	const char *directory = secure_getenv("TMPDIR");
	if (directory != NULL && *directory != '\0') {
		errno = EINVAL;
		FILE *file = *directory == '/' ? scratch_in(directory) : NULL;
		if (file != NULL)
			return file;
		fprintf(stderr, "warning: TMPDIR=%s ignored: %s\n", directory,
			strerror(errno));
	}
	return scratch_in("/tmp");
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
