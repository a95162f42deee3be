// 10-decimal: writes the mode without its first 0 | écrit le mode sans son 0 initial
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char name[] = "/tmp/10-XXXXXX";
	int fd = mkstemp(name);
	if (fd == -1) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}

	// [wrong] 640 is not 0640 | 640 n'est pas 0640
	fchmod(fd, 640);
	struct stat status;
	fstat(fd, &status);
	printf("mode %o\n", (unsigned)status.st_mode & 07777);

	close(fd);
	unlink(name);
}
