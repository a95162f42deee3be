// 09-relative: takes a path that begins nowhere | prend un chemin qui ne part de nulle part
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	if (chdir("/tmp") == -1)
		return EXIT_FAILURE;

	// [wrong] "." is /tmp now, and another directory later
	//  | "." est /tmp à présent, et plus tard un autre répertoire
	char name[] = "./09-XXXXXX";
	int fd = mkstemp(name);
	if (fd == -1 || chdir("/") == -1)
		return EXIT_FAILURE;
	if (unlink(name) == -1)
		perror("unlink");

	if (chdir("/tmp") == 0)
		unlink(name);
}
