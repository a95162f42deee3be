// the mask once, writev, renameat2; exit frees the name after an error
//  | le masque une fois, writev, renameat2 ; après une erreur, exit libère le nom
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

// The name to remove; NULL: there is none | Le nom à supprimer ; NULL : aucun
static const char *made;

static _Noreturn void die(const char *what)
{
	perror(what);
	if (made != NULL)
		unlink(made);
	exit(EXIT_FAILURE);
}

static mode_t usual;

static void publish(const char *path, char *text)
{
	char *name;
	if (asprintf(&name, "%s.%ld.XXXXXX", path, (long)getpid()) < 0)
		die("asprintf");
	int fd = mkostemp(name, O_CLOEXEC);
	if (fd == -1)
		die(path);
	made = name;
	if (fchmod(fd, usual) == -1)
		die("fchmod");
	struct iovec part[2] = {{text, strlen(text)}, {"\n", 1}};
	for (int i = 0; i < 2;) {
		ssize_t n = writev(fd, part + i, 2 - i);
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			die("writev");
		while (i < 2 && (size_t)n >= part[i].iov_len)
			n -= part[i++].iov_len;
		if (i < 2) {
			part[i].iov_base = (char *)part[i].iov_base + n;
			part[i].iov_len -= n;
		}
	}
	if (fsync(fd) == -1)
		die("fsync");
	if (close(fd) == -1)
		die("close");
	if (renameat2(AT_FDCWD, name, AT_FDCWD, path, 0) == -1)
		die(path);
	made = NULL;
	free(name);
}

// A text, and the files that shall hold it | Un texte, et les fichiers qui doivent le contenir
int main(int argc, char *argv[])
{
	umask(usual = umask(0777));
	usual = 0666 & ~usual;
	for (int i = 2; i < argc; i++)
		publish(argv[i], argv[1]);
}
