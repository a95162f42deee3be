// 16-trunc: examines the file when it is empty already | examine le fichier quand il est déjà vide
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
	FILE *diary = fopen("diary", "wx");
	if (diary == NULL || fputs("precious", diary) == EOF ||
		fclose(diary) == EOF)
		return EXIT_FAILURE;
	if (link("diary", "app.tmp") == -1)
		return EXIT_FAILURE;

	// [wrong] First emptied, then examined | D'abord vidé, puis examiné
	struct stat file;
	int fd = open("app.tmp", O_WRONLY | O_TRUNC | O_NOFOLLOW | O_NONBLOCK);
	if (fd != -1 && fstat(fd, &file) == 0 && file.st_nlink != 1)
		printf("refused, and %ld bytes are left\n", (long)file.st_size);

	close(fd);
	unlink("app.tmp");
	unlink("diary");
	rmdir(directory);
}
