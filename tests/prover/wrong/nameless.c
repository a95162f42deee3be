// nameless: counts on O_TMPFILE. Caught by filesystems: refused
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int fd = open("/tmp", O_RDWR | O_TMPFILE, 0600);
	if (fd == -1 || close(fd) == -1) {
		perror("/tmp");
		return 1;
	}
	puts("a file without a name");
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
