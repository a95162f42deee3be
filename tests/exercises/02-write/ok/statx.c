// no name, no stream, and statx | ni nom ni flux, et statx
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char *end = NULL;
	long n = -1;
	if (argc == 2)
		n = strtol(argv[1], &end, 10);
	if (end == NULL || end == argv[1] || *end || n < 0 || n > 1000000) {
		dprintf(2, "usage: 02-write [0 to 1000000]\n");
		return 2;
	}

	int fd = open("/tmp", O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0) {
		perror("/tmp");
		return 1;
	}
	int status = EXIT_FAILURE;
	for (long i = 1; i <= n; i++)
		if (dprintf(fd, "%ld\n", i) < 0) {
			perror("dprintf");
			goto out;
		}
	struct statx about;
	if (statx(fd, "", AT_EMPTY_PATH, STATX_SIZE, &about) != 0) {
		perror("statx");
		goto out;
	}
	if (dprintf(1, "%ld lines, %llu bytes\n", n,
			(unsigned long long)about.stx_size) < 0) {
		perror("stdout");
		goto out;
	}
	status = EXIT_SUCCESS;
out:
	if (close(fd) != 0) {
		perror("close");
		status = EXIT_FAILURE;
	}
	return status;
}
