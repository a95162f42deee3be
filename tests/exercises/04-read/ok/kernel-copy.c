// The kernel copies, a mapping shows: an empty input writes and reads nothing
//  | Le noyau copie, une projection montre : une entrée vide n'écrit et ne lit rien
#define _GNU_SOURCE
#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	int fd = open("/tmp", O_TMPFILE | O_RDWR, 0600);
	if (fd < 0)
		die("/tmp");
	ssize_t n;
	while ((n = copy_file_range(0, NULL, fd, NULL, 1 << 20, 0)) > 0)
		;
	if (n < 0) {
		char buffer[1000];
		while ((n = read(0, buffer, sizeof buffer)) > 0)
			for (ssize_t done = 0, w; done < n; done += w)
				if ((w = write(fd, buffer + done, n - done)) <= 0)
					die("write");
		if (n < 0)
			die("stdin");
	}
	struct stat st;
	if (fstat(fd, &st))
		die("fstat");
	long lines = 0, words = 0, bytes = st.st_size;
	if (bytes) {
		unsigned char *p = mmap(NULL, bytes, PROT_READ, MAP_SHARED, fd, 0);
		if (p == MAP_FAILED)
			die("mmap");
		for (long i = 0; i < bytes; i++) {
			lines += p[i] == '\n';
			words += !isspace(p[i]) && (i == 0 || isspace(p[i - 1]));
		}
		if (munmap(p, bytes))
			die("munmap");
	}
	if (close(fd))
		die("close");
	if (printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes) <
			0 ||
		fclose(stdout))
		die("stdout");
	return 0;
}
