// 10-path: gives the mode to whatever has the name | donne le mode à ce qui porte le nom
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *when)
{
	struct stat status;
	if (stat("diary", &status) == -1)
		perror("diary");
	else
		printf(
			"diary %s: mode %o\n", when, (unsigned)status.st_mode & 0777);
}

int main(void)
{
	char directory[] = "/tmp/10-XXXXXX";
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}
	char diary[] = "diary-XXXXXX", name[] = "report-XXXXXX";
	close(mkstemp(diary));
	rename(diary, "diary");
	show("before");

	// A file, then an attacker's link in its place | Un fichier, puis le lien d'un attaquant à sa place
	int fd = mkstemp(name);
	unlink(name);
	if (symlink("diary", name) == -1)
		perror("symlink");

	// [wrong] The name leads to the diary by now | Le nom mène à présent au carnet
	chmod(name, 0644);
	show("after");

	close(fd);
	unlink(name);
	unlink("diary");
	rmdir(directory);
}
