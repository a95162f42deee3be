// 14-atexit: Cleaning up at exit | Nettoyer à la fin du programme
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// [made] What to remove, and whose it is; 0: nothing
//  | Ce qu'il faut supprimer, et à qui cela appartient ; 0 : rien
static char name[32];
static pid_t owner;
static int owner_only;

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// [clean-up] Remove what there is to remove | Supprimer ce qui est à supprimer
static void clean_up(void)
{
	if (owner == 0 || (owner_only && getpid() != owner))
		return;
	unlink(name);
}

// One file, one child that ends, one row | Un fichier, un enfant qui se termine, une ligne
static void show(int flush, int leave)
{
	// [create] First create the file, then be its owner
	//  | D'abord créer le fichier, puis s'en dire propriétaire
	snprintf(name, sizeof name, "/tmp/14-XXXXXX");
	int fd = mkstemp(name);
	if (fd == -1)
		die("mkstemp");
	owner = getpid();
	FILE *file = fdopen(fd, "w");
	if (file == NULL)
		die("fdopen");

	// [write] The text is written once | Le texte est écrit une fois
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	if (flush && fflush(file) == EOF)
		die("fflush");

	// [fork] From here on there are two processes | À partir d'ici, il y a deux processus
	pid_t child = fork();
	if (child == -1)
		die("fork");
	if (child == 0 && leave)
		_exit(EXIT_SUCCESS);
	if (child == 0)
		exit(EXIT_SUCCESS);

	// [wait] The parent waits for the child's end | Le parent attend la fin de l'enfant
	int status;
	if (waitpid(child, &status, 0) == -1)
		die("waitpid");
	if (status != 0) {
		fputs("the child has failed\n", stderr);
		exit(EXIT_FAILURE);
	}

	// [remove] Has the child removed it already? | L'enfant a-t-il déjà supprimé le nom ?
	int gone = unlink(name) == -1;
	if (gone && errno != ENOENT)
		die("unlink");
	owner = 0;

	// How much is in the file? | Combien d'octets dans le fichier ?
	struct stat opened;
	if (fflush(file) == EOF)
		die("fflush");
	if (fstat(fd, &opened) == -1)
		die("fstat");
	if (printf("%-6s  %-10s  %-7s  %-5s  %5ld\n", flush ? "fflush" : "-",
			owner_only ? "owner only" : "always", leave ? "_exit" : "exit",
			gone ? "gone" : "there", (long)opened.st_size) < 0 ||
		fflush(stdout) == EOF)
		die("stdout");

	if (fclose(file) == EOF)
		die("fclose");
}

int main(void)
{
	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	const char *heading = "before  clean_up    ends by  name   bytes";
	if (puts(heading) == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [register] exit will call the clean-up | exit appellera le nettoyage
	if (atexit(clean_up) != 0) {
		fputs("atexit has failed\n", stderr);
		return EXIT_FAILURE;
	}

	// [rows] Four children end, one in each row | Quatre enfants se terminent, un par ligne
	show(0, 0);
	show(0, 1);
	owner_only = 1;
	show(0, 0);
	show(1, 0);
}
