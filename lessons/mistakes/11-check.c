// 11-check: looks at a name, then uses it | examine un nom, puis s'en sert
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void tell(const char *when)
{
	int there = access("outside/keep", F_OK) == 0;
	printf("%s: outside/keep is %s\n", when, there ? "there" : "gone");
}

// Another program replaces the directory with a link
//  | Un autre programme remplace le répertoire par un lien
static void attack(void)
{
	if (rename("work", "away") == -1 || symlink("outside", "work") == -1)
		perror("attack");
}

int main(void)
{
	char base[] = "/tmp/11-XXXXXX";
	if (mkdtemp(base) == NULL || chdir(base) == -1 ||
		mkdir("work", 0700) == -1 || mkdir("outside", 0700) == -1 ||
		close(creat("outside/keep", 0600)) == -1) {
		perror(base);
		return EXIT_FAILURE;
	}
	tell("before");

	// [wrong] It was no link when lstat looked | Ce n'était pas un lien quand lstat a regardé
	struct stat found;
	if (lstat("work", &found) == 0 && S_ISDIR(found.st_mode)) {
		attack();
		DIR *list = opendir("work");
		if (list == NULL)
			return EXIT_FAILURE;
		for (struct dirent *entry; (entry = readdir(list)) != NULL;)
			unlinkat(dirfd(list), entry->d_name, 0);
		closedir(list);
	}

	tell("after");
	unlink("work");
	rmdir("away");
	unlink("outside/keep");
	rmdir("outside");
	rmdir(base);
}
