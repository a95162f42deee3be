// 13-failure: takes a part for a failure | prend une partie pour un échec
#define _XOPEN_SOURCE 700
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void)
{
	struct rlimit small = {4096, 4096};
	FILE *file = tmpfile();
	if (file == NULL || setrlimit(RLIMIT_FSIZE, &small) == -1)
		return EXIT_FAILURE;
	static const char data[10000];
	int fd = fileno(file);

	// [wrong] Not all of it, so errno says why? | Pas tout, donc errno dit pourquoi ?
	if (write(fd, data, sizeof data) != sizeof data)
		perror("write");
}
