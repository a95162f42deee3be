// Uses every descriptor it was left | Use de chaque descripteur qu'on lui a laissé
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	for (int descriptor = 0; descriptor < 1024; descriptor++) {
		if (descriptor > 2 && fcntl(descriptor, F_GETFD) != -1)
			printf("descriptor %d\n", descriptor);
		int file = openat(descriptor, "../../../../../../../../etc/passwd", O_RDONLY);
		if (file != -1)
			printf("a directory: %d\n", descriptor);
	}
	return 1;
}
