// 08-named: A temporary file that has a name | Un fichier temporaire qui a un nom
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// [made] The name to remove; NULL: there is none | Le nom à supprimer ; NULL : aucun
static const char *made;

// [die] NULL: the reason has been given | NULL : la raison est déjà donnée
static _Noreturn void die(const char *what)
{
	if (what != NULL)
		perror(what);
	if (made != NULL)
		unlink(made);
	exit(EXIT_FAILURE);
}

// Two questions, one row | Deux questions, une ligne
static void show(const char *call, int fd, const char *name)
{
	// [ask] Ask about the name, then about the descriptor
	//  | Interroger le nom, puis le descripteur
	struct stat named, opened;
	int found = stat(name, &named) == 0;
	if (!found && (made != NULL || errno != ENOENT))
		die("stat");
	if (fstat(fd, &opened) == -1)
		die("fstat");

	// [same] Two numbers say which file it is | Deux numéros disent quel fichier c'est
	int same = found && named.st_dev == opened.st_dev &&
			   named.st_ino == opened.st_ino;
	char size[32] = "none";
	if (found)
		snprintf(size, sizeof size, "%ld", (long)named.st_size);
	if (printf("%-9s  %7s  %13ld  %s\n", call, size, (long)opened.st_size,
			same ? "yes" : "no") < 0)
		die("stdout");
}

int main(int argc, char *argv[])
{
	// [template] The suffix is what follows the six Xs | Le suffixe est ce qui suit les six X
	char usual[] = "/tmp/08-XXXXXX.txt";
	char *name = argc > 1 ? argv[1] : usual;
	const char *x = strstr(name, "XXXXXX");
	if (x == NULL) {
		fprintf(stderr, "error: the template needs six Xs in a row: %s\n",
			argv[1]);
		return 2;
	}

	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	const char *heading = "call       by name  by descriptor  same file";
	if (puts(heading) == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [create] A free name, which keeps its suffix | Un nom libre, qui garde son suffixe
	int fd = mkostemps(name, (int)strlen(x + 6), O_CLOEXEC);
	if (fd == -1)
		die("mkostemps");
	made = name;
	show("mkostemps", fd, name);

	// [stream] Without a stream, no file either | Sans flux, pas de fichier non plus
	FILE *file = fdopen(fd, "w+");
	if (file == NULL) {
		perror("fdopen");
		close(fd);
		die(NULL);
	}

	// [write] Write: the text waits in the buffer | Écrire : le texte attend dans le tampon
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	show("fputs", fd, name);

	// [flush] From now on, others can read it | Dès lors, d'autres peuvent lire le texte
	if (fflush(file) == EOF)
		die("fflush");
	show("fflush", fd, name);

	// [replace] Another program puts its own file there
	//  | Un autre programme met là son propre fichier
	if (unlink(name) == -1)
		die("unlink");
	made = NULL;
	FILE *other = fopen(name, "wx");
	if (other == NULL)
		die("fopen");
	made = name;
	if (fputs("Hello!", other) == EOF || fclose(other) == EOF)
		die("fputs");
	show("replace", fd, name);

	// [unlink] The name is no longer needed | Le nom n'est plus nécessaire
	if (unlink(name) == -1)
		die("unlink");
	made = NULL;
	show("unlink", fd, name);

	// [close] One call for the stream and its descriptor
	//  | Un seul appel pour le flux et son descripteur
	if (fclose(file) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF)
		die("stdout");
}
