// read through a private mapping | lu par une projection privée
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

_Noreturn static void fail(const char *what)
{
	perror(what);
	exit(1);
}

int main(void)
{
	char name[] = "/tmp/count-XXXXXX", block[511];
	int fd = mkstemp(name);
	if (fd < 0) fail(name);
	if (unlink(name) < 0) fail("unlink");

	for (ssize_t got; (got = read(STDIN_FILENO, block, sizeof block)) != 0;) {
		if (got < 0) {
			if (errno == EINTR) continue;
			fail("stdin");
		}
		for (ssize_t done = 0, more; done < got; done += more)
			if ((more = write(fd, block + done, got - done)) < 0) {
				if (errno != EINTR) fail("write");
				more = 0;
			}
	}

	struct stat about;
	if (fstat(fd, &about) < 0) fail("fstat");
	long lines = 0, words = 0, bytes = (long)about.st_size;
	if (bytes > 0) {
		const unsigned char *text = mmap(NULL, bytes, PROT_READ, MAP_PRIVATE, fd, 0);
		if (text == MAP_FAILED) fail("mmap");
		bool inside = false;
		for (const unsigned char *p = text; p < text + bytes; p++) {
			lines += *p == '\n';
			bool word = !isspace(*p);
			words += word && !inside;
			inside = word;
		}
		if (munmap((void *)text, bytes) < 0) fail("munmap");
	}
	if (close(fd) < 0) fail("close");
	if (printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes) < 0) fail("stdout");
	if (fclose(stdout) == EOF) fail("stdout");
}
