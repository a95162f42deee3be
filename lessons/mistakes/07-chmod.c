// 07-chmod: closes the door after opening the file | ferme la porte après avoir ouvert le fichier
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *when, const char *path)
{
	struct stat status;
	if (stat(path, &status) == -1)
		perror(path);
	else
		printf("%s mode %o\n", when, (unsigned)status.st_mode & 0777);
}

int main(void)
{
	char directory[] = "/tmp/07-XXXXXX";
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}

	// [wrong] Until chmod, others may open the file, and keep it open
	//  | Avant chmod, d'autres peuvent ouvrir le fichier et le garder ouvert
	umask(022);
	FILE *file = fopen("app.tmp", "wx");
	show("before chmod:", "app.tmp");
	chmod("app.tmp", 0600);
	show("after chmod: ", "app.tmp");

	if (file != NULL)
		fclose(file);
	unlink("app.tmp");
	rmdir(directory);
}
