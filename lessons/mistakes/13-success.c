// 13-success: takes a part for the whole | prend une partie pour le tout
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

	// [wrong] Not -1, so all is written? | Pas de -1, donc tout est écrit ?
	if (write(fd, data, sizeof data) == -1)
		perror("write");
	else
		puts("saved");

	printf("bytes in the file: %ld\n", (long)lseek(fd, 0, SEEK_END));
}
