// linkat gives the name, and takes none that exists
//  | linkat donne le nom, sans jamais en prendre un qui existe
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// Up to eight notes, of which `count` have a file
//  | Jusqu'à huit notes, dont `count` ont un fichier
static char name[8][4096];
static FILE *note[8];
static int count;

static _Noreturn void die(const char *what)
{
	perror(what);
	for (int i = 0; i < count; i++)
		unlink(name[i]);
	exit(EXIT_FAILURE);
}

// The path of a note, which has to fit | Le chemin d'une note, qui doit tenir
static void choose(const char *directory, int number)
{
	int length = snprintf(
		name[count], sizeof name[count], "%s/note-%d", directory, number);
	if (length < 0 || (size_t)length >= sizeof name[count]) {
		errno = ENAMETOOLONG;
		die(directory);
	}
}

// A new file, note-1 or note-2 or …, the first one that is free
//  | Un nouveau fichier, note-1, note-2 ou …, le premier qui soit libre
static void create(const char *directory)
{
	// The file first, and then a name for it: link never takes one that exists
	int fd = open(directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd == -1)
		die(directory);
	char self[64];
	snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
	for (int number = 1;; number++) {
		choose(directory, number);
		if (linkat(AT_FDCWD, self, AT_FDCWD, name[count], AT_SYMLINK_FOLLOW) == 0)
			break;
		if (errno != EEXIST)
			die(name[count]);
	}
	count++;
	note[count - 1] = fdopen(fd, "w+");
	if (note[count - 1] == NULL)
		die("fdopen");
}

int main(int argc, char *argv[])
{
	const char *directory = getenv("TMPDIR");
	if (directory == NULL || directory[0] == '\0')
		directory = "/tmp";

	// One note for each argument | Une note pour chaque argument
	for (int i = 1; i < argc && count < 8; i++) {
		create(directory);
		if (fprintf(note[count - 1], "%s\n", argv[i]) < 0)
			die("note");
	}

	// Show them, then throw them away | Les montrer, puis les jeter
	for (int i = 0; i < count; i++) {
		if (fseek(note[i], 0, SEEK_SET) != 0)
			die("note");
		for (int byte; (byte = getc(note[i])) != EOF;)
			if (putchar(byte) == EOF)
				die("stdout");
		if (ferror(note[i]) || fclose(note[i]) == EOF)
			die("note");
	}
	if (fflush(stdout) == EOF)
		die("stdout");
	for (int i = 0; i < count; i++)
		if (unlink(name[i]) == -1)
			die(name[i]);
}
