// 14-order: registers in the order of removal | enregistre dans l'ordre des suppressions
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char directory[64], path[sizeof directory + 5];

static void remove_file(void)
{
	if (unlink(path) == -1)
		perror("unlink");
}

static void remove_directory(void)
{
	if (rmdir(directory) == -1)
		perror("rmdir");
}

int main(int argc, char *argv[])
{
	snprintf(directory, sizeof directory, "%s", argc > 1 ? argv[1] : "");
	snprintf(path, sizeof path, "%s/file", directory);
	FILE *file = mkdir(directory, 0700) == 0 ? fopen(path, "wx") : NULL;
	if (file == NULL || fclose(file) == EOF) {
		perror(directory);
		return EXIT_FAILURE;
	}

	// [wrong] First the file, then the directory? | D'abord le fichier, puis le répertoire ?
	atexit(remove_file);
	atexit(remove_directory);
}
