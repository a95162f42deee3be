// hidden: removes the directory of an open file, which FUSE only hides. Caught by filesystems: leftover
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char directory[] = "/tmp/hidden-XXXXXX";
	char path[sizeof directory + sizeof "/file"];
	if (mkdtemp(directory) == NULL) {
		perror("mkdtemp");
		return 1;
	}
	snprintf(path, sizeof path, "%s/file", directory);
	FILE *file = fopen(path, "wx");
	if (file == NULL) {
		perror("fopen");
		rmdir(directory);
		return 1;
	}
	if (remove(path) != 0 || rmdir(directory) == -1) {
		perror("remove");
		return 1;
	}
	fclose(file);
	puts("gone");
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
