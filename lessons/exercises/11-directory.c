// 11-directory: Count what you remove, read-only directories too | Compter ce qu'on supprime, même dans un répertoire protégé
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int files, directories;

// TODO: count what is removed; cope with a directory whose mode is 500
//  | compter ce qui est supprimé ; venir à bout d'un répertoire de mode 500
static int erase(int parent, const char *name)
{
	int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
	int fd = openat(parent, name, flags);
	if (fd == -1 && (errno == ENOTDIR || errno == ELOOP))
		return unlinkat(parent, name, 0) == -1 ? errno : 0;

	DIR *list = fd == -1 ? NULL : fdopendir(fd);
	if (list == NULL) {
		int reason = errno;
		if (fd != -1)
			close(fd);
		return reason;
	}
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
	if (first == 0)
		first = errno;
	if (closedir(list) == -1 && first == 0)
		first = errno;
	if (first == 0 && unlinkat(parent, name, AT_REMOVEDIR) == -1)
		first = errno;
	return first;
}
