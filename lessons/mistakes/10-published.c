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

	// [wrong] A new page, complete before it has its name
	//  | Une nouvelle page, complète avant d'avoir son nom
	int fd = mkstemp(name);
	page = fdopen(fd, "w");
	fputs("<p>Hello!\n", page);
	fclose(page);
	rename(name, "page.html");
	show("new page:");

	remove("page.html");
	rmdir(directory);
}
