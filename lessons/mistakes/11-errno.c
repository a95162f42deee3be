// 11-errno: takes an old reason for a new one | prend une ancienne raison pour une nouvelle
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char base[] = "/tmp/11-XXXXXX";
	DIR *list = mkdtemp(base) == NULL ? NULL : opendir(base);
	if (list == NULL) {
		perror(base);
		return EXIT_FAILURE;
	}

	// [wrong] At the end of the list, readdir leaves errno alone
	//  | À la fin de la liste, readdir ne touche pas à errno
	unlinkat(dirfd(list), "gone already", 0);
	int names = 0;
	while (readdir(list) != NULL)
		names++;
	if (errno != 0)
		perror("readdir");

	printf("names: %d\n", names);
	closedir(list);
	rmdir(base);
}
