// 13-signal: writes past the limit, and forgets the signal | dépasse la limite, et oublie le signal
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
	static const char data[4096];
	int fd = fileno(file);

	// [wrong] Each error is reported, if the call returns
	//  | Toute erreur est signalée, si l'appel revient
	for (int i = 1; i <= 2; i++)
		if (write(fd, data, sizeof data) == -1)
			perror("write");
}
