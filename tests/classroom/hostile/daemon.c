// Leaves a process behind, outside its session
//  | Laisse derrière lui un processus, hors de sa session
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	if (fork() == 0) {
		setsid();
		if (fork() == 0) {
			fclose(stdin), fclose(stdout), fclose(stderr);
			execlp("sleep", "sleep", "86399", (char *)NULL);
		}
		_exit(0);
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
