// 15-signals: Cleaning up on signals | Nettoyer à l'arrivée d'un signal
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

// [made] Is there a file of this name to remove? | Y a-t-il un fichier de ce nom à supprimer ?
static char name[] = "/tmp/15-XXXXXX";
static volatile sig_atomic_t made;
static sigset_t ending, before;

static _Noreturn void die(const char *what)
{
	perror(what);
	if (made)
		unlink(name);
	exit(EXIT_FAILURE);
}

// [handler] Remove the name, then die of the same signal
//  | Supprimer le nom, puis mourir du même signal
static void clean_up(int number)
{
	if (made)
		unlink(name);
	signal(number, SIG_DFL);
	raise(number);
}

// [install] Not for a signal that is ignored | Intercepter le signal, sauf s'il est ignoré
static void install(int number)
{
	struct sigaction old, action = {.sa_handler = clean_up};
	sigaddset(&ending, number);
	sigaction(number, NULL, &old);
	if (old.sa_handler != SIG_IGN)
		sigaction(number, &action, NULL);
}

// The child: the signal comes while it works
//  | L'enfant : le signal arrive pendant qu'il travaille
static _Noreturn void work(int number)
{
	// [arrive] Now signals may come, and this one does
	//  | Dès lors les signaux peuvent venir, et celui-ci vient
	sigprocmask(SIG_SETMASK, &before, NULL);
	if (raise(number) != 0)
		die("raise");

	// [go-on] It was ignored: go on to the end | Le signal était ignoré : continuer jusqu'au bout
	sigprocmask(SIG_BLOCK, &ending, NULL);
	if (made && unlink(name) == -1)
		die("unlink");
	_exit(EXIT_SUCCESS);
}

// One signal, one row | Un signal, une ligne
static void show(int number, const char *title, int at_once)
{
	// [create] Signals wait until the file is there, and noted
	//  | Les signaux attendent que le fichier soit là, et noté
	sigprocmask(SIG_BLOCK, &ending, &before);
	strcpy(name, "/tmp/15-XXXXXX");
	int fd = mkostemp(name, O_CLOEXEC);
	if (fd == -1)
		die("mkostemp");
	made = 1;

	// [at-once] Or its name goes at once | Ou bien le nom du fichier disparaît aussitôt
	if (at_once && unlink(name) == -1)
		die("unlink");
	made = !at_once;

	// [fork] The child has the file, too | L'enfant tient lui aussi le fichier
	pid_t child = fork();
	if (child == -1)
		die("fork");
	if (child == 0)
		work(number);

	// [wait] How has it ended? If it failed, it has said why
	//  | Comment l'enfant a-t-il fini ? S'il a échoué, il a dit pourquoi
	int status;
	if (waitpid(child, &status, 0) == -1)
		die("waitpid");
	if (WIFEXITED(status) && WEXITSTATUS(status) != EXIT_SUCCESS)
		exit(EXIT_FAILURE);
	int by_it = WIFSIGNALED(status) && WTERMSIG(status) == number;

	// [look] What it has left, the parent removes | Ce que l'enfant a laissé, le parent le supprime
	int left = unlink(name) == 0;
	if (!left && errno != ENOENT)
		die("unlink");
	made = 0;
	if (printf("%-7s  %-12s  %-11s  %10d\n", title,
			at_once ? "at once" : "by handler", by_it ? "yes" : "no",
			left) < 0 ||
		fflush(stdout) == EOF)
		die("stdout");
	if (close(fd) == -1)
		die("close");
	sigprocmask(SIG_SETMASK, &before, NULL);
}

int main(void)
{
	// First a line, before any file is made | D'abord une ligne, avant de créer le moindre fichier
	if (puts("signal   name removed  ended by it  files left") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [signals] These ask a program to end | Ces signaux demandent à un programme de finir
	sigemptyset(&ending);
	install(SIGHUP);
	install(SIGINT);
	install(SIGTERM);

	// [rows] Four children | Quatre enfants
	show(SIGINT, "SIGINT", 0);
	show(SIGTERM, "SIGTERM", 0);
	show(SIGKILL, "SIGKILL", 0);
	show(SIGKILL, "SIGKILL", 1);
}
