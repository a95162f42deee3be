// 16-inside: trusts O_NOFOLLOW with the whole path | confie à O_NOFOLLOW le chemin entier
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char directory[] = "/tmp/16-XXXXXX";
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}
	if (mkdir("elsewhere", 0700) == -1 || symlink("elsewhere", "app") == -1)
		return EXIT_FAILURE;

	// [wrong] Is no link followed? | Aucun lien n'est-il suivi ?
	int fd = open("app/data", O_WRONLY | O_CREAT | O_NOFOLLOW, 0600);
	if (fd != -1 && access("elsewhere/data", F_OK) == 0)
		puts("the file is elsewhere");

	close(fd);
	unlink("elsewhere/data");
	unlink("app");
	rmdir("elsewhere");
	rmdir(directory);
}
