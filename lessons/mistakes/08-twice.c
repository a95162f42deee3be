// 08-twice: closes the stream, then its descriptor too | ferme le flux, puis aussi son descripteur
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char name[] = "/tmp/08-XXXXXX";
	int fd = mkstemp(name);
	FILE *file = fd == -1 ? NULL : fdopen(fd, "w+");
	if (file == NULL || unlink(name) == -1) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}

	// [wrong] The descriptor is no longer ours: it is that of another file
	//  | Le descripteur n'est plus à nous : c'est celui d'un autre fichier
	fclose(file);
	FILE *next = tmpfile();
	close(fd);
	if (next != NULL &&
		(fputs("Hello", next) == EOF || fclose(next) == EOF))
		perror("next");
}
