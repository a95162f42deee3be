// 14-twice: forks while a text waits in the buffer | se dédouble alors qu'un texte attend dans le tampon
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	// [wrong] The child gets a copy of the buffer | L'enfant reçoit une copie du tampon
	printf("Hello, ");
	if (fork() == 0)
		exit(EXIT_SUCCESS);
	wait(NULL);
	puts("world!");
}
