// 13-forever: tries again, whatever the error | réessaie, quelle que soit l'erreur
#define _XOPEN_SOURCE 700
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void)
{
	struct rlimit small = {4096, 4096};
	FILE *file = tmpfile();
	if (file == NULL || setrlimit(RLIMIT_FSIZE, &small) == -1 ||
		signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
		return EXIT_FAILURE;
	static const char data[10000];
	int fd = fileno(file);

	// [wrong] Until all is written | Jusqu'à ce que tout soit écrit
	for (size_t done = 0; done < sizeof data;) {
		ssize_t took = write(fd, data + done, sizeof data - done);
		if (took > 0)
			done += (size_t)took;
	}
}
