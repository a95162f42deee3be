// a name of its own, in an open directory | un nom à soi, dans un répertoire ouvert
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#define TRY(call, what) do if ((call) < 0) { perror(what); exit(EXIT_FAILURE); } while (0)

static void all(int fd, const char *p, size_t n, const char *what)
{
	while (n > 0) {
		ssize_t w = write(fd, p, n);
		if (w < 0 && errno == EINTR)
			continue;
		TRY(w, what);
		p += w;
		n -= (size_t)w;
	}
}

int main(int argc, char *argv[])
{
	const char *directory = getenv("TMPDIR");
	if (!directory || !*directory)
		directory = "/tmp";
	int there = open(directory, O_PATH | O_DIRECTORY | O_CLOEXEC);
	TRY(there, directory);

	char name[40];
	int log, tries = 100;
	do {
		unsigned char r[16];
		if (getrandom(r, sizeof r, 0) != sizeof r) {
			perror("getrandom");
			return 1;
		}
		for (size_t i = 0; i < sizeof r; i++)
			sprintf(name + 2 * i, "%02x", r[i]);
		log = openat(there, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
	} while (log < 0 && errno == EEXIST && --tries > 0);
	TRY(log, directory);
	TRY(unlinkat(there, name, 0), "unlinkat");
	TRY(close(there), "close");

	for (int i = 1; i < argc; i++)
		TRY(dprintf(log, "%d: %s\n", i, argv[i]), "log");
	TRY(lseek(log, 0, SEEK_SET), "lseek");
	char buffer[77];
	ssize_t n;
	while ((n = read(log, buffer, sizeof buffer)) > 0)
		all(1, buffer, (size_t)n, "stdout");
	TRY(n, "read");
	TRY(close(log), "close");
	return EXIT_SUCCESS;
}
