// 11-gone: believes that its directory lasts | croit que son répertoire dure
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char base[] = "/tmp/11-XXXXXX", name[64], next[64], text[64] = "";
	if (mkdtemp(base) == NULL) {
		perror("mkdtemp");
		return EXIT_FAILURE;
	}
	snprintf(name, sizeof name, "%s/file-XXXXXX", base);
	snprintf(next, sizeof next, "%s/file-XXXXXX", base);
	int fd = mkstemp(name);
	if (fd == -1 || write(fd, "Hello, temporary world!", 23) != 23) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}

	// Ten days later, the system's cleaner comes by
	//  | Dix jours plus tard, le système fait le ménage
	if (unlink(name) == -1 || rmdir(base) == -1)
		perror("cleaner");

	// [wrong] What is open lives on; the directory does not
	//  | Ce qui est ouvert survit, mais pas le répertoire
	if (pread(fd, text, sizeof text - 1, 0) > 0)
		puts(text);
	fflush(stdout);
	int other = mkstemp(next);
	if (other == -1)
		perror("mkstemp");
	else
		unlink(next);

	close(fd);
	rmdir(base);
}
