// Names drawn from /dev/urandom, as often as needed
//  | Des noms tirés de /dev/urandom, autant de fois qu'il le faut
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <errno.h>
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

	FILE *random = fopen("/dev/urandom", "rb");
	if (random == NULL)
		die("/dev/urandom");
	char name[4096];
	int descriptor;
	do {
		unsigned long long number;
		if (fread(&number, sizeof number, 1, random) != 1)
			die("/dev/urandom");
		snprintf(name, sizeof name, "%s/log {%llx}", directory, number);
		descriptor =
			open(name, O_RDWR | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
	} while (descriptor == -1 && errno == EEXIST);
	if (descriptor == -1)
		die(name);
	fclose(random);
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
