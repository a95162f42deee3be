// 10-permissions: Permissions and umask | Les droits d'accès et le masque de création (umask)
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

// [names] A directory, and a path in it | Un répertoire, et un chemin dans ce répertoire
static char directory[] = "/tmp/10-XXXXXX", path[32];

// NULL: the reason has been given | NULL : la raison est déjà donnée
static _Noreturn void die(const char *what)
{
	if (what != NULL)
		perror(what);
	if (path[0] != '\0') {
		remove(path);
		rmdir(directory);
	}
	exit(EXIT_FAILURE);
}

static char *in_directory(const char *name)
{
	snprintf(path, sizeof path, "%s/%s", directory, name);
	return path;
}

// [result] Which mode did it get? Then remove it | Quel mode a le fichier ? Ensuite, le supprimer
static unsigned result(void)
{
	struct stat status;
	if (stat(path, &status) == -1)
		die("stat");
	if (remove(path) == -1)
		die("remove");
	return status.st_mode & 0777;
}

// One mask, one row | Un masque, une ligne
static void show(mode_t mask)
{
	// [umask] From now on, for the whole process | Dès lors, pour tout le processus
	umask(mask);

	// [fopen] Ask for a file | Demander un fichier
	FILE *file = fopen(in_directory("file"), "wx");
	if (file == NULL)
		die("fopen");
	if (fclose(file) == EOF)
		die("fclose");
	unsigned by_fopen = result();

	// [open] Ask for a file and its permissions | Demander un fichier et ses droits
	int fd = open(in_directory("file"),
		O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
	if (fd == -1)
		die("open");
	if (close(fd) == -1)
		die("close");
	unsigned by_open = result();

	// [private] Ask for what only the owner may use | Demander ce qui n'est qu'à soi
	fd = mkstemp(in_directory("file-XXXXXX"));
	if (fd == -1)
		die("mkstemp");
	if (close(fd) == -1)
		die("close");
	unsigned by_mkstemp = result();
	if (mkdtemp(in_directory("directory-XXXXXX")) == NULL)
		die("mkdtemp");
	unsigned by_mkdtemp = result();

	// [fchmod] First private, then what it should be | D'abord privé, puis tel qu'il doit être
	fd = mkstemp(in_directory("file-XXXXXX"));
	if (fd == -1)
		die("mkstemp");
	if (fchmod(fd, 0640) == -1) {
		perror("fchmod");
		close(fd);
		die(NULL);
	}
	if (close(fd) == -1)
		die("close");
	unsigned by_fchmod = result();

	// Octal numbers, as in the source | Des nombres en octal, comme dans le source
	if (printf("%03o    %5.3o  %8.3o  %7.3o  %7.3o  %10.3o\n",
			(unsigned)mask, by_fopen, by_open, by_mkstemp, by_mkdtemp,
			by_fchmod) < 0)
		die("stdout");
}

int main(int argc, char *argv[])
{
	// [masks] Four masks, or the argument | Quatre masques, ou l'argument
	mode_t masks[] = {0, 022, 027, 077};
	int count = 4;
	if (argc > 1) {
		char *end;
		long mask = strtol(argv[1], &end, 8);
		if (end == argv[1] || *end != '\0' || mask < 0 || mask > 0777) {
			fprintf(stderr, "error: not an octal mask: %s\n", argv[1]);
			return 2;
		}
		masks[0] = (mode_t)mask;
		count = 1;
	}

	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	const char *heading =
		"umask  fopen  open 640  mkstemp  mkdtemp  fchmod 640";
	if (puts(heading) == EOF || fflush(stdout) == EOF)
		die("stdout");

	// A directory that is ours, then row by row | Un répertoire à nous, puis ligne par ligne
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	for (int i = 0; i < count; i++)
		show(masks[i]);
	if (rmdir(directory) == -1)
		die("rmdir");

	// Has everything been printed? | Tout est-il affiché ?
	path[0] = '\0';
	if (fflush(stdout) == EOF)
		die("stdout");
}
