// 16-hang: opens a FIFO, and waits for somebody to read | ouvre un tube, et attend que quelqu'un lise
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void wake(int signal)
{
	(void)signal;
}

int main(void)
{
	char directory[] = "/tmp/16-XXXXXX";
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}
	struct sigaction action = {.sa_handler = wake};
	mkfifo("app.tmp", 0600);
	sigaction(SIGALRM, &action, NULL);
	// Or it would wait for ever | Sans quoi l'attente durerait toujours
	alarm(1);

	// [wrong] What if it is a FIFO? | Et si c'est un tube ?
	int fd = open("app.tmp", O_WRONLY | O_CREAT | O_NOFOLLOW, 0600);
	if (fd == -1)
		perror("open, after one second");

	unlink("app.tmp");
	rmdir(directory);
}
