// Uses every descriptor that it was left | Use de chaque descripteur qu'on lui a laissé
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>

int main(void)
{
	int found = 0;
	for (int descriptor = 0; descriptor < 1024; descriptor++)
		found += openat(descriptor, "../../../../../../etc/passwd",
					 O_RDONLY) != -1 ||
				 (descriptor > 2 && fcntl(descriptor, F_GETFD) != -1);
	if (found == 0) {
		fputs("none\n", stderr);
		return 1;
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
