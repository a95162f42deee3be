// A directory that nobody else can enter; the name removed at the end
//  | Un répertoire où nul autre n'entre ; le nom supprimé à la fin
#define _POSIX_C_SOURCE 200809L
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
	if (directory == NULL)
		directory = "/tmp";

	char place[4000], name[4096];
	snprintf(place, sizeof place, "%s/log-XXXXXX", directory);
	if (mkdtemp(place) == NULL)
		die(place);
	snprintf(name, sizeof name, "%s/log", place);
	int descriptor =
		open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (descriptor == -1) {
		perror(name);
		rmdir(place);
		return EXIT_FAILURE;
	}
	FILE *log = fdopen(descriptor, "w+");
	if (log == NULL || unlink(name) == -1 || rmdir(place) == -1)
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
