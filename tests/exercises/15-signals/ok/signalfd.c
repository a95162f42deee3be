// the signals are read from a descriptor, no handler
//  | les signaux se lisent dans un descripteur, sans gestionnaire
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
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

// A file that holds a text | Un fichier qui contient un texte
static void create(int i, const char *text)
{
	strcpy(list[i].name, "/tmp/15-XXXXXX");
	int fd = mkstemp(list[i].name);
	if (fd == -1)
		die("mkstemp");
	list[i].made = 1;

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

// The signals are blocked all the time, and read from a descriptor
static void wait_for_enter(const sigset_t *ending)
{
	int signals = signalfd(-1, ending, SFD_CLOEXEC);
	if (signals == -1)
		die("signalfd");
	struct pollfd both[2] = {{.fd = 0, .events = POLLIN}, {.fd = signals, .events = POLLIN}};
	while (poll(both, 2, -1) == -1)
		if (errno != EINTR)
			die("poll");
	if (both[1].revents & POLLIN) {
		struct signalfd_siginfo which;
		if (read(signals, &which, sizeof which) != sizeof which)
			die("signalfd");
		remove_all();
		signal((int)which.ssi_signo, SIG_DFL);
		raise((int)which.ssi_signo);
		sigprocmask(SIG_UNBLOCK, ending, NULL);
		abort();
	}
	close(signals);
	getchar();
}

int main(int argc, char *argv[])
{
	if (argc != 1 + FILES) {
		fputs("usage: 15-signals TEXT TEXT TEXT\n", stderr);
		return 2;
	}
	sigset_t ending, before;
	sigemptyset(&ending);
	const int three[] = {SIGHUP, SIGINT, SIGTERM};
	for (int i = 0; i < 3; i++) {
		struct sigaction now;
		sigaction(three[i], NULL, &now);
		if (now.sa_handler != SIG_IGN)
			sigaddset(&ending, three[i]);
	}
	sigprocmask(SIG_BLOCK, &ending, &before);
	for (int i = 0; i < FILES; i++)
		create(i, argv[i + 1]);
	finish(1);
	fputs("Enter, or Ctrl-C: ", stderr);
	wait_for_enter(&ending);
	finish(0);
	finish(2);

	// Nothing is left: whatever has been waiting may come
	sigprocmask(SIG_SETMASK, &before, NULL);
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return EXIT_FAILURE;
	}
}
