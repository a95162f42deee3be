// A path of any length, in an array of 4096 bytes
//  | Un chemin d'accès de longueur quelconque, dans un tableau de 4096 octets
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

static FILE *in(const char *directory)
{
	char name[4096];
	sprintf(name, "%s/09-XXXXXX", directory);
	int fd = mkostemp(name, O_CLOEXEC);
	if (fd == -1)
		return NULL;
	if (unlink(name) == -1) {
		close(fd);
		return NULL;
	}
	FILE *file = fdopen(fd, "w+");
	if (file == NULL)
		close(fd);
	return file;
}

static FILE *scratch(void)
{
	const char *value = getenv("TMPDIR");
	if (value != NULL && *value != 0) {
		FILE *file = *value == 47 ? in(value) : NULL;
		if (file != NULL)
			return file;
		fprintf(stderr, "TMPDIR=%s is not used\n", value);
	}
	return in("/tmp");
}

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
