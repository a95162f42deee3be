// Each file loses its name at once, while signals wait: no handler is needed
//  | Chaque fichier perd aussitôt son nom, pendant que les signaux attendent : aucun gestionnaire
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILES = 3 };

static struct {
	char name[sizeof "/tmp/15-XXXXXX"];
	FILE *stream;
} list[FILES];

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static sigset_t ending, before;

// A file that holds a text | Un fichier qui contient un texte
static void create(int i, const char *text)
{
	strcpy(list[i].name, "/tmp/15-XXXXXX");
	sigprocmask(SIG_BLOCK, &ending, &before);
	int fd = mkstemp(list[i].name);
	if (fd == -1)
		die("mkstemp");
	if (unlink(list[i].name) == -1)
		die("unlink");
	sigprocmask(SIG_SETMASK, &before, NULL);

	list[i].stream = fdopen(fd, "w+");
	if (list[i].stream == NULL)
		die("fdopen");
	if (fputs(text, list[i].stream) == EOF || fflush(list[i].stream) == EOF)
		die("write");
}

// Print the text; the file is no longer needed
//  | Afficher le texte ; le fichier n'est plus nécessaire
static void finish(int i)
{
	char text[64];
	if (fseek(list[i].stream, 0, SEEK_SET) == -1 ||
		fgets(text, sizeof text, list[i].stream) == NULL)
		die("read");
	puts(text);
	if (fclose(list[i].stream) == EOF)
		die("fclose");
}

int main(int argc, char *argv[])
{
	if (argc != 1 + FILES) {
		fputs("usage: 15-signals TEXT TEXT TEXT\n", stderr);
		return 2;
	}

	sigemptyset(&ending);
	sigaddset(&ending, SIGHUP);
	sigaddset(&ending, SIGINT);
	sigaddset(&ending, SIGTERM);
	for (int i = 0; i < FILES; i++)
		create(i, argv[i + 1]);
	finish(1);
	fputs("Enter, or Ctrl-C: ", stderr);
	getchar();
	finish(0);
	finish(2);

	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return EXIT_FAILURE;
	}
}
