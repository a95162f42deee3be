// 14-lost: ends by _exit with a text in the buffer | se termine par _exit avec un texte dans le tampon
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	// [wrong] The child has something to say | L'enfant a quelque chose à dire
	if (fork() == 0) {
		printf("done");
		_exit(EXIT_SUCCESS);
	}
	wait(NULL);
}
