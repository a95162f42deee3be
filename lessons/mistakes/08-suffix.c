// 08-suffix: forgets to announce the suffix | oublie d'annoncer le suffixe
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	// [wrong] mkstemp wants its Xs at the very end | mkstemp veut ses X tout à la fin
	char name[] = "/tmp/08-XXXXXX.txt";
	int fd = mkstemp(name);

	if (fd == -1)
		perror("mkstemp");
	else
		unlink(name);
}
