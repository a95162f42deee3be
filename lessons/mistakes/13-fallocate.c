// 13-fallocate: looks for the reason in the wrong place | cherche la raison au mauvais endroit
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

int main(void)
{
	struct rlimit small = {4096, 4096};
	FILE *file = tmpfile();
	if (file == NULL || setrlimit(RLIMIT_FSIZE, &small) == -1 ||
		signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
		return EXIT_FAILURE;

	// [wrong] Its error is never -1, and not in errno
	//  | Le résultat n'est jamais -1, et errno ne dit rien
	if (posix_fallocate(fileno(file), 0, 10000) == -1)
		perror("posix_fallocate");
	else
		puts("enough room");
}
