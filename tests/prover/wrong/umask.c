// umask: its file's rights depend on the user's umask. Caught by surroundings: wrong-output
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	struct stat status;
	int fd = open("file", O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (fd == -1 || unlink("file") == -1 || fstat(fd, &status) == -1) {
		perror("file");
		return 1;
	}
	printf("mode %o\n", (unsigned)status.st_mode & 0777);
	if (close(fd) == -1 || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
