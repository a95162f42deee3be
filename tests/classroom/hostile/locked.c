// Leaves what is hard to remove: closed directories, a tree deeper than a path is long, links
//  | Laisse ce qui est difficile à supprimer : répertoires fermés, arbre plus profond qu'un chemin n'est long, liens
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	const char *places[] = {"/tmp", getenv("TMPDIR"), getenv("HOME"), "/dev/shm"};
	for (int place = 0; place < 4; place++) {
		if (places[place] == NULL || chdir(places[place]) == -1)
			continue;
		if (symlink("/usr", "usr") == -1 || mkdir("closed", 0700) == -1 || mkdir("closed/inside", 0) == -1
			|| chmod("closed", 0) == -1)
			continue;
		for (int i = 0; i < 900; i++)
			if (mkdir("deep", 0700) == -1 || chdir("deep") == -1)
				break;
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
