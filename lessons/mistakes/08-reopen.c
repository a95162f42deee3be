// 08-reopen: opens its file a second time, by the name | ouvre son fichier une seconde fois, par le nom
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char name[] = "/tmp/08-XXXXXX";
	int fd = mkstemp(name);
	if (fd == -1) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}

	// Another program replaces the file in between
	//  | Entre-temps, un autre programme remplace le fichier
	unlink(name);
	FILE *other = fopen(name, "wx");
	if (other != NULL)
		fclose(other);

	// [wrong] The file is open already: this opens what has the name now
	//  | Le fichier est déjà ouvert : ceci ouvre ce qui porte ce nom
	FILE *file = fopen(name, "w");
	if (file != NULL) {
		fputs("secret", file);
		fclose(file);
	}

	struct stat mine, theirs;
	if (fstat(fd, &mine) == 0 && stat(name, &theirs) == 0)
		printf("my file: %ld bytes, the other: %ld\n", (long)mine.st_size,
			(long)theirs.st_size);
	close(fd);
	unlink(name);
}
