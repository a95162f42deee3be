// roundtrip-calls ROUNDS: the same as roundtrip.c with the system calls alone. It needs a file system that has
// O_TMPFILE, as glibc's tmpfile and Python's TemporaryFile prefer, and falls back on nothing: where it is missing,
// the three programs would not do the same.
// Prints the nanoseconds that one round took.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char sentence[] = "Hello, temporary world!";

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static double now(void)
{
	struct timespec time;
	if (clock_gettime(CLOCK_MONOTONIC, &time) == -1)
		die("clock_gettime");
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void round_trip(void)
{
	char text[64];
	ssize_t length = sizeof sentence - 1;
	int fd = open("/tmp", O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1)
		die("open");
	if (write(fd, sentence, sizeof sentence - 1) != length)
		die("write");
	if (lseek(fd, 0, SEEK_SET) == -1)
		die("lseek");
	if (read(fd, text, sizeof text) != length ||
		memcmp(text, sentence, sizeof sentence - 1) != 0)
		die("read");
	if (close(fd) == -1)
		die("close");
}

int main(int argc, char *argv[])
{
	long rounds = argc == 2 ? strtol(argv[1], NULL, 10) : 0;
	if (rounds < 1) {
		fprintf(stderr, "usage: %s ROUNDS\n", argv[0]);
		return 2;
	}
	double start = now();
	for (long i = 0; i < rounds; i++)
		round_trip();
	printf("%.0f\n", (now() - start) / (double)rounds);
	if (fflush(stdout) == EOF)
		die("stdout");
}
