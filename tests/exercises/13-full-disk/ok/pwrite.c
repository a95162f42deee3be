// positions, and goto in place of a loop | des positions, et goto au lieu d'une boucle
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static char file_name[] = "/tmp/13-XXXXXX";
static volatile int to_remove;

static void sweep(void)
{
	if (to_remove && unlink(file_name) == -1)
		perror(file_name);
}

// With positions instead of a pointer that moves
static int write_all(int fd, const char *data, size_t size)
{
	size_t at = 0;
again:
	if (at == size)
		return 0;
	ssize_t n = pwrite(fd, data + at, size - at, (off_t)at);
	if (n > 0)
		at += (size_t)n;
	else if (n == 0) {
		errno = EIO;
		return -1;
	} else if (errno != EINTR)
		return -1;
	goto again;
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
	if (printf("%ld lines, %ld bytes\n", lines, bytes) < 0)
		die("stdout");
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

	struct sigaction ignore = {.sa_handler = SIG_IGN};
	if (sigaction(SIGXFSZ, &ignore, NULL) == -1)
		die("sigaction");
	if (atexit(sweep) != 0)
		die("atexit");
	int fd = mkostemp(file_name, O_CLOEXEC);
	if (fd == -1)
		die("mkostemp");
	to_remove = 1;
	if (write_all(fd, text, size) == -1)
		die("write");
	if (close(fd) == -1)
		die("close");
	print_count(file_name);
	if (unlink(file_name) == -1)
		die("unlink");
	to_remove = 0;
	if (fclose(stdout) == EOF)
		die("stdout");
}
