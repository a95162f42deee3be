// 08-used: uses a template twice | se sert deux fois d'un motif
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	// [wrong] After the first call, no X is left | Après le premier appel, il n'y a plus de X
	char name[] = "/tmp/08-XXXXXX";
	for (int i = 1; i <= 2; i++) {
		int fd = mkstemp(name);
		printf("file %d: %s\n", i, fd == -1 ? "refused" : "created");
		if (fd != -1) {
			close(fd);
			unlink(name);
		}
	}
}
