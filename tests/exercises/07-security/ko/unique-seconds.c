// The time and the process number | L'heure et le numéro de processus
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <fcntl.h>
#include <time.h>

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
	int length = snprintf(name, sizeof name, "%s/log-%ld-%ld", directory,
		(long)time(NULL), (long)getpid());
	if (length < 0 || (size_t)length >= sizeof name) {
		fputs("TMPDIR: too long\n", stderr);
		return EXIT_FAILURE;
	}
	int descriptor = open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	if (descriptor == -1)
		die(name);
	if (unlink(name) == -1)
		die(name);
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
