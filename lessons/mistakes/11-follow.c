// 11-follow: walks through a link, out of the directory | sort du répertoire par un lien
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

// What nftw calls for each path | Ce que nftw appelle pour chaque chemin
static int discard(
	const char *path, const struct stat *found, int kind, struct FTW *where)
{
	(void)found, (void)kind, (void)where;
	return remove(path);
}

static void tell(const char *when)
{
	int there = access("outside/keep", F_OK) == 0;
	printf("%s: outside/keep is %s\n", when, there ? "there" : "gone");
}

int main(void)
{
	char base[] = "/tmp/11-XXXXXX";
	if (mkdtemp(base) == NULL || chdir(base) == -1 ||
		mkdir("work", 0700) == -1 || mkdir("outside", 0700) == -1 ||
		symlink("../outside", "work/link") == -1 ||
		close(creat("outside/keep", 0600)) == -1) {
		perror(base);
		return EXIT_FAILURE;
	}
	tell("before");

	// [wrong] Without FTW_PHYS, nftw follows links | Sans FTW_PHYS, nftw suit les liens
	nftw("work", discard, 8, FTW_DEPTH);

	tell("after");
	unlink("outside/keep");
	rmdir("outside");
	rmdir(base);
}
