// 10-public: decides for the user | décide à la place de l'utilisateur
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char name[] = "/tmp/10-XXXXXX";
	int fd = mkstemp(name);
	if (fd == -1) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}

	// The user wants new files to be private | L'utilisateur veut des fichiers privés
	umask(077);

	// [wrong] Everybody may read it, whatever the umask says
	//  | Tout le monde peut le lire, quoi que dise le masque
	fchmod(fd, 0644);

	struct stat status;
	if (fstat(fd, &status) == 0)
		printf("umask 077, mode %o\n", (unsigned)status.st_mode & 0777);
	close(fd);
	unlink(name);
}
