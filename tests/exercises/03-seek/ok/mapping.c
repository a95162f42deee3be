// The word changes through a mapping | Le mot change par une projection en mémoire
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	static const char sentence[] = "Hello, temporary world!";
	const size_t length = sizeof sentence - 1;
	char name[] = "/tmp/03-XXXXXX";
	int fd = mkstemp(name);
	if (fd == -1 || unlink(name) == -1)
		die(name);
	if (write(fd, sentence, length) != (ssize_t)length)
		die("write");
	char *text =
		mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (text == MAP_FAILED)
		die("mmap");
	if (printf("%.*s\n", (int)length, text) < 0)
		die("stdout");
	memcpy(text + 7, "wonderful", 9);
	if (printf("%.*s\n", (int)length, text) < 0)
		die("stdout");
	if (munmap(text, length) == -1 || close(fd) == -1)
		die("close");
	if (fflush(stdout) == EOF)
		die("stdout");
}
