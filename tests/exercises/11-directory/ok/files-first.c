// fchmod by the list, and goto; a file is tried first
//  | fchmod par la liste, et goto ; un fichier est essayé d'abord
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// What has been removed so far | Ce qui est supprimé jusqu'ici
static int files, directories;

// Try to remove a file first; only what says that it is a directory is opened
static int erase(int parent, const char *name)
{
	if (unlinkat(parent, name, 0) == 0)
		return files++, 0;
	if (errno != EISDIR && errno != EPERM)
		return errno;

	int first = 0, fd;
	DIR *list;
	fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd == -1)
		return errno;
	if ((list = fdopendir(fd)) == NULL) {
		first = errno;
		close(fd);
		return first;
	}
	if (fchmod(dirfd(list), S_IRWXU) == -1) {
		first = errno;
		goto end;
	}
	struct dirent *entry;
	while (errno = 0, (entry = readdir(list)) != NULL) {
		char *inner = entry->d_name;
		if (inner[0] == '.' && (!inner[1] || (inner[1] == '.' && !inner[2])))
			continue;
		if ((first = erase(fd, inner)) != 0)
			goto end;
	}
	first = errno;
end:
	if (closedir(list) == -1 && !first)
		first = errno;
	if (!first) {
		if (unlinkat(parent, name, AT_REMOVEDIR) == -1)
			first = errno;
		else
			directories++;
	}
	return first;
}

static char base[] = "/tmp/11-XXXXXX";
static int made, sub = -1;

static _Noreturn void die(const char *what)
{
	perror(what);
	if (sub != -1)
		fchmod(sub, 0700);
	if (made && erase(AT_FDCWD, base) != 0)
		rmdir(base);
	exit(EXIT_FAILURE);
}

// A new directory in an open one, or one that is there (mode 0): its descriptor
//  | Un nouveau répertoire dans un autre, ou un répertoire existant (mode 0) : son descripteur
static int directory(int parent, const char *name, mode_t mode)
{
	if (mode != 0 && mkdirat(parent, name, mode) == -1)
		die(name);
	int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
	int fd = openat(parent, name, flags);
	if (fd == -1)
		die(name);
	return fd;
}

static void file(int parent, const char *name)
{
	int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
	int fd = openat(parent, name, flags, 0600);
	if (fd == -1 || close(fd) == -1)
		die(name);
}

int main(int argc, char *argv[])
{
	// What is to stay, and a link to it in what is to go
	//  | Ce qui doit rester, et un lien vers lui dans ce qui doit partir
	made = mkdtemp(base) != NULL;
	if (!made)
		die("mkdtemp");
	int top = directory(AT_FDCWD, base, 0);
	int outside = directory(top, "outside", 0750);
	file(outside, "keep");
	int work = directory(top, "work", 0700);
	if (symlinkat("../outside", work, "link") == -1)
		die("symlinkat");

	// In it, a file for each argument, a directory where it ends with a slash
	//  | Dedans, un fichier par argument, un répertoire s'il finit par une barre oblique
	sub = directory(work, "sub", 0700);
	for (int i = 1; i < argc; i++) {
		size_t length = strlen(argv[i]);
		if (length > 0 && argv[i][length - 1] == '/')
			close(directory(sub, argv[i], 0500));
		else
			file(sub, argv[i]);
	}
	if (fchmod(sub, 0500) == -1)
		die("fchmod");

	if ((errno = erase(top, "work")) != 0)
		die("work");
	close(sub);
	sub = -1;
	close(work);

	// What has become of the rest? | Qu'est devenu le reste ?
	struct stat found;
	if (fstat(outside, &found) == -1)
		die("fstat");
	int kept = faccessat(outside, "keep", F_OK, 0) == 0;
	printf("removed: files %d, directories %d\n", files, directories);
	printf("outside: mode %o, keep is %s\n", (unsigned)found.st_mode & 0777,
		kept ? "there" : "gone");
	close(outside);
	close(top);
	if ((errno = erase(AT_FDCWD, base)) != 0)
		die("base");
	made = 0;
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
