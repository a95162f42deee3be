// 10-published: gives the private file a public name | donne un nom public au fichier privé
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *when)
{
	struct stat status;
	if (stat("page.html", &status) == -1)
		perror("page.html");
	else
		printf("%s mode %o\n", when, (unsigned)status.st_mode & 0777);
}

int main(void)
{
	char directory[] = "/tmp/10-XXXXXX", name[] = "page-XXXXXX";
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}

	// The page as it was, which the web server reads
	//  | La page telle qu'elle était, et que lit le serveur web
	umask(022);
	FILE *page = fopen("page.html", "wx");
	if (page != NULL)
		fclose(page);
	show("old page:");

	int fd = mkstemp(name);
	if (fd == -1 || write(fd, "<p>Hello!\n", 10) == -1)
		perror(name);
	close(fd);

	// [wrong] The new page takes the old one's name | La nouvelle page prend le nom de l'ancienne
	rename(name, "page.html");
	show("new page:");

	unlink("page.html");
	rmdir(directory);
}
