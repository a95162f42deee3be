// 07-security: Repair a logger | Corriger un programme qui tient un journal
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
	// The directory for temporary files | Le répertoire des fichiers temporaires
	const char *directory = getenv("TMPDIR");
	if (directory == NULL || directory[0] == '\0')
		directory = "/tmp";

	// TODO: repair these four lines | corriger ces quatre lignes
	char name[4096];
	snprintf(name, sizeof name, "%s/log-%ld", directory, (long)getpid());
	FILE *log = fopen(name, "w+");
	chmod(name, 0600);

	// Collect the messages | Recueillir les messages
	for (int i = 1; i < argc; i++)
		if (fprintf(log, "%d: %s\n", i, argv[i]) < 0)
			die("log");
	if (fseek(log, 0, SEEK_SET) != 0)
		die("log");

	// Show them, and that is the end of the log | Afficher les messages ; le journal ne sert plus ensuite
	for (int byte; (byte = getc(log)) != EOF;)
		if (putchar(byte) == EOF)
			die("stdout");
	if (ferror(log) || fclose(log) == EOF)
		die("log");
	if (fflush(stdout) == EOF)
		die("stdout");
}
