// 11-unlink: expects the one error that POSIX names | n'attend que l'erreur que nomme POSIX
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char base[] = "/tmp/11-XXXXXX";
	if (mkdtemp(base) == NULL) {
		perror("mkdtemp");
		return EXIT_FAILURE;
	}

	// [wrong] A directory? Linux has a word of its own for that
	//  | Un répertoire ? Linux a pour cela un mot à lui
	if (unlink(base) == -1 && errno == EPERM)
		rmdir(base);
	else
		perror("unlink");

	rmdir(base);
}
