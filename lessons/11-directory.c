// 11-directory: A temporary directory, and its removal | Un répertoire temporaire et sa suppression
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// [paths] The directory, its descriptor, and what is made in it
//  | Le répertoire, son descripteur, et ce qu'on y crée
static char base[] = "/tmp/11-XXXXXX";
static int top = -1;
static const char *const paths[] = {"work", "work/sub", "work/sub/part",
	"work/link", "outside", "outside/keep"};
enum { COUNT = sizeof paths / sizeof *paths };

// [die] Without the function that may have failed
//  | Tout supprimer, sans la fonction qui a peut-être échoué
static _Noreturn void die(const char *what)
{
	perror(what);
	if (top != -1) {
		for (int i = COUNT - 1; i >= 0; i--)
			if (unlinkat(top, paths[i], 0) == -1)
				unlinkat(top, paths[i], AT_REMOVEDIR);
		rmdir(base);
	}
	exit(EXIT_FAILURE);
}

static void create(const char *path)
{
	int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
	int fd = openat(top, path, flags, 0600);
	if (fd == -1 || close(fd) == -1)
		die(path);
}

static const char *kind(const char *path)
{
	// What is at this path now? A link is not followed
	//  | Qu'y a-t-il à présent sous ce chemin ? Un lien n'est pas suivi
	struct stat found;
	if (fstatat(top, path, &found, AT_SYMLINK_NOFOLLOW) == 0) {
		if (S_ISLNK(found.st_mode))
			return "link";
		return S_ISDIR(found.st_mode) ? "directory" : "file";
	}
	if (errno != ENOENT)
		die("fstatat");
	return "gone";
}

// Removes a name, and all below it; returns 0 or the first failure's reason
//  | Supprime un nom et ce qui est dessous ; renvoie 0, ou la raison d'un échec
static int erase(int parent, const char *name)
{
	// [open] Open a directory, never a link | Ouvrir un répertoire, jamais un lien
	int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
	int fd = openat(parent, name, flags);

	// [leaf] A file or a link: its name goes | Un fichier ou un lien : son nom disparaît
	if (fd == -1 && (errno == ENOTDIR || errno == ELOOP))
		return unlinkat(parent, name, 0) == -1 ? errno : 0;

	// [list] A directory: the list of its names | Un répertoire : la liste de ses noms
	DIR *list = fd == -1 ? NULL : fdopendir(fd);
	if (list == NULL) {
		int reason = errno;
		if (fd != -1)
			close(fd);
		return reason;
	}

	// [each] All names but the two that lead back
	//  | Tous les noms, sauf les deux qui ramènent en arrière
	int first = 0;
	for (;;) {
		errno = 0;
		struct dirent *entry = readdir(list);
		if (entry == NULL)
			break;
		const char *inner = entry->d_name;
		if (strcmp(inner, ".") == 0 || strcmp(inner, "..") == 0)
			continue;
		int reason = erase(fd, inner);
		if (reason != ENOENT && first == 0)
			first = reason;
	}

	// [end] All went well: the directory is empty | Tout s'est bien passé : le répertoire est vide
	if (first == 0)
		first = errno;
	if (closedir(list) == -1 && first == 0)
		first = errno;
	if (first == 0 && unlinkat(parent, name, AT_REMOVEDIR) == -1)
		first = errno;
	return first;
}

int main(void)
{
	// First a line, before any file is open | D'abord une ligne, avant d'ouvrir le moindre fichier
	if (puts("path           before     after") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [base] A directory of our own, and its descriptor | Un répertoire à nous, et son descripteur
	if (mkdtemp(base) == NULL)
		die("mkdtemp");
	top = open(base, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (top == -1) {
		perror("open");
		rmdir(base);
		return EXIT_FAILURE;
	}

	// [tree] What is to go, and in it a link to what is to stay
	//  | Ce qui doit disparaître, dont un lien vers ce qui doit rester
	if (mkdirat(top, "work", 0700) == -1 ||
		mkdirat(top, "work/sub", 0700) == -1 ||
		mkdirat(top, "outside", 0700) == -1)
		die("mkdirat");
	if (symlinkat("../outside", top, "work/link") == -1)
		die("symlinkat");
	create("work/sub/part");
	create("outside/keep");

	// [erase] Before, remove, after | Avant, supprimer, après
	const char *before[COUNT];
	for (int i = 0; i < COUNT; i++)
		before[i] = kind(paths[i]);
	if ((errno = erase(top, "work")) != 0)
		die("work");
	for (int i = 0; i < COUNT; i++)
		if (printf("%-13s  %-9s  %s\n", paths[i], before[i],
				kind(paths[i])) < 0)
			die("stdout");

	// The rest goes in the same way | Le reste s'en va de la même façon
	if ((errno = erase(AT_FDCWD, base)) != 0)
		die("outside");
	if (close(top) == -1)
		die("close");
	if (fflush(stdout) == EOF)
		die("stdout");
}
