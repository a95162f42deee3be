// mkstemp for its name only: the file is opened again by it | mkstemp pour son seul nom : le fichier est rouvert par lui
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	const char *directory = getenv("TMPDIR");
	if (directory == NULL)
		directory = "/tmp";

	char name[4096];
	int length = snprintf(name, sizeof name, "%s/log-XXXXXX", directory);
	if (length < 0 || (size_t)length >= sizeof name) {
		fputs("TMPDIR: too long\n", stderr);
		return EXIT_FAILURE;
	}
	int descriptor = mkstemp(name);
	if (descriptor == -1)
		die(name);
	if (close(descriptor) == -1)
		die(name);
	FILE *log = fopen(name, "r+");
	if (log == NULL || unlink(name) == -1)
		die(name);

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
