// removes the name only where write_all fails | ne supprime le nom que si write_all échoue
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *made;

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static int write_all(int fd, const char *data, size_t size)
{
	while (size > 0) {
		ssize_t took = write(fd, data, size);
		if (took == -1 && errno == EINTR)
			continue;
		if (took == -1) {
			if (made != NULL)
				unlink(made);
			return -1;
		}
		data += took;
		size -= (size_t)took;
	}
	return 0;
}

// Read the file of this name and print how much is in it
//  | Lire le fichier de ce nom et afficher son nombre de lignes et d'octets
static void print_count(const char *name)
{
	FILE *file = fopen(name, "r");
	if (file == NULL)
		die("fopen");
	long lines = 0, bytes = 0;
	for (int byte; (byte = getc(file)) != EOF; bytes++)
		lines += byte == '\n';
	if (ferror(file) || fclose(file) == EOF)
		die("print_count");
	printf("%ld lines, %ld bytes\n", lines, bytes);
}

int main(int argc, char *argv[])
{
	// How many lines? As many as the argument says | Combien de lignes ? L'argument le dit
	long count = argc == 2 ? strtol(argv[1], NULL, 10) : 0;
	if (count < 1 || count > 9999) {
		fputs("usage: 13-full-disk [1 to 9999]\n", stderr);
		return 2;
	}

	// The text: its number on each line | Le texte : sur chaque ligne, son numéro
	static char text[50000];
	size_t size = 0;
	for (long i = 1; i <= count; i++)
		size += (size_t)sprintf(text + size, "%ld\n", i);

	signal(SIGXFSZ, SIG_IGN);

	// A file, then what others find by its name | Un fichier, puis ce que son nom donne à lire
	char name[] = "/tmp/13-XXXXXX";
	int fd = mkostemp(name, O_CLOEXEC);
	if (fd == -1)
		die("mkostemp");
	made = name;
	if (write_all(fd, text, size) == -1)
		die("write");
	if (close(fd) == -1)
		die("close");
	print_count(name);
	if (unlink(name) == -1)
		die("unlink");
	made = NULL;

	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
