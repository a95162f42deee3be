// The name is in the list before the file is there; the handler may remove it again, or another
//  | Le nom est dans la liste avant le fichier ; le gestionnaire peut le supprimer de nouveau, ou un autre
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILES = 3 };

// The list of the files; made: its name is to be removed
//  | La liste des fichiers ; made : son nom est à supprimer
static struct {
	char name[sizeof "/tmp/15-XXXXXX"];
	volatile sig_atomic_t made;
	FILE *stream;
} list[FILES];

static void remove_all(void)
{
	for (int i = 0; i < FILES; i++)
		if (list[i].made)
			unlink(list[i].name);
}

static _Noreturn void die(const char *what)
{
	perror(what);
	remove_all();
	exit(EXIT_FAILURE);
}

static sigset_t ending;

static void clean_up(int number)
{
	remove_all();
	signal(number, SIG_DFL);
	raise(number);
}

static void install(int number)
{
	struct sigaction old, action = {.sa_handler = clean_up};
	sigaddset(&ending, number);
	if (sigaction(number, NULL, &old) == -1 ||
		(old.sa_handler != SIG_IGN &&
			sigaction(number, &action, NULL) == -1))
		die("sigaction");
}

// A file that holds a text | Un fichier qui contient un texte
static void create(int i, const char *text)
{
	strcpy(list[i].name, "/tmp/15-XXXXXX");
	list[i].made = 1;
	int fd = mkstemp(list[i].name);
	if (fd == -1)
		die("mkstemp");

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

	if (unlink(list[i].name) == -1)
		die("unlink");
	list[i].made = 0;
}

int main(int argc, char *argv[])
{
	if (argc != 1 + FILES) {
		fputs("usage: 15-signals TEXT TEXT TEXT\n", stderr);
		return 2;
	}

	sigemptyset(&ending);
	install(SIGHUP);
	install(SIGINT);
	install(SIGTERM);
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
