// From the directory's descriptor; an empty TMPDIR is none | À partir du descripteur du répertoire ; un TMPDIR vide n'en est pas un
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <fcntl.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	const char *directory = getenv("TMPDIR");
	if (directory == NULL || *directory == '\0')
		directory = "/tmp";

	char name[4096];
	int place = open(directory, O_RDONLY | O_DIRECTORY);
	unsigned long long number;
	if (place == -1 || getentropy(&number, sizeof number) == -1)
		die(directory);
	snprintf(name, sizeof name, "log-%llx", number);
	int descriptor = openat(place, name, O_RDWR | O_CREAT | O_EXCL, 0600);
	if (descriptor == -1 || unlinkat(place, name, 0) == -1)
		die(name);
	if (close(place) == -1)
		die(directory);
	FILE *log = fdopen(descriptor, "w+");
	if (log == NULL)
		die("fdopen");

	// Collect the messages | Recueillir les messages
	for (int i = 1; i < argc; i++)
		if (fprintf(log, "%d: %s\n", i, argv[i]) < 0)
			die("log");
	if (fseek(log, 0, SEEK_SET) == -1)
		die("log");

	// Show them, and that is the end of the log | Les montrer, et le journal prend fin
	for (int byte; (byte = getc(log)) != EOF;)
		putchar(byte);
	if (ferror(log) || fclose(log) == EOF)
		die("log");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
