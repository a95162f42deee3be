// 13-full-disk: Short writes and a full disk | Écritures partielles et disque plein
#define _XOPEN_SOURCE 700
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

// The name to remove; NULL: there is none | Le nom à supprimer ; NULL : aucun
static const char *made;

// How large a file may become | La taille qu'un fichier peut atteindre
static struct rlimit usual, small;

static _Noreturn void die(const char *what)
{
	perror(what);
	if (made != NULL)
		unlink(made);
	exit(EXIT_FAILURE);
}

static void limit(const struct rlimit *size)
{
	if (setrlimit(RLIMIT_FSIZE, size) == -1)
		die("setrlimit");
}

// One call, one row | Un appel, une ligne
static void show(int fd, const char *call, size_t asked, long got, int why)
{
	struct stat file;
	if (fstat(fd, &file) == -1)
		die("fstat");
	if (printf("%-15s  %5zu  %8ld  %5ld  %s\n", call, asked, got,
			(long)file.st_size, why == 0 ? "-" : strerror(why)) < 0)
		die("stdout");
}

// All of the data, or the reason why not | Toutes les données, ou la raison de l'échec
static int write_all(int fd, const char *data, size_t size)
{
	while (size > 0) {
		// [write] Ask for all that is left; the limit is for this call alone
		//  | Demander tout ce qui reste ; la limite ne vaut que pour cet appel
		limit(&small);
		ssize_t took = write(fd, data, size);
		int reason = took == -1 ? errno : 0;
		limit(&usual);
		show(fd, "write", size, took, reason);

		// [again] Only an interrupted call is tried again | Seul un appel interrompu se retente
		if (reason == EINTR)
			continue;
		if (reason != 0)
			return reason;

		// [rest] Fewer than asked for? Then there is a rest
		//  | Moins que demandé ? Il y a donc un reste
		data += took;
		size -= (size_t)took;
	}
	return 0;
}

int main(int argc, char *argv[])
{
	// Room for 4096 bytes, or for what the argument says
	//  | De la place pour 4096 octets, ou pour ce que dit l'argument
	const char *text = argc > 1 ? argv[1] : "4096";
	char *end;
	long room = strtol(text, &end, 10);
	if (end == text || *end != '\0' || room < 0) {
		fprintf(stderr, "error: a number of bytes is needed: %s\n", text);
		return 2;
	}

	// [limits] The usual limit, and one that leaves this much room
	//  | La limite habituelle, et une autre qui laisse la place demandée
	if (getrlimit(RLIMIT_FSIZE, &usual) == -1)
		die("getrlimit");
	small = usual;
	small.rlim_cur = (rlim_t)room;

	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	if (puts("call             asked  returned   size  reason") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [signal] Past the limit: an error, no signal | Au-delà de la limite : une erreur, pas de signal
	if (signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
		die("signal");

	// A file that others can find | Un fichier que d'autres peuvent trouver
	char name[] = "/tmp/13-XXXXXX";
	int fd = mkstemp(name);
	if (fd == -1)
		die("mkstemp");
	made = name;

	// [ask] Is there room for all of it? | Y a-t-il de la place pour tout ?
	char data[10000];
	memset(data, 'x', sizeof data);
	limit(&small);
	int reason = posix_fallocate(fd, 0, sizeof data);
	limit(&usual);
	show(fd, "posix_fallocate", sizeof data, reason, reason);

	// No room? Here it is written all the same | Pas de place ? Ici, on écrit quand même
	reason = write_all(fd, data, sizeof data);
	if (close(fd) == -1)
		die("close");

	// [remove] Better no file than a part of one | Mieux vaut pas de fichier qu'un morceau
	if (unlink(name) == -1)
		die("unlink");
	made = NULL;
	if (printf("%scomplete: removed\n", reason == 0 ? "" : "in") < 0 ||
		fflush(stdout) == EOF)
		die("stdout");

	// The limit was expected, nothing else | La limite était prévue, rien d'autre
	errno = reason;
	if (reason != 0 && reason != EFBIG)
		die("write");
}
