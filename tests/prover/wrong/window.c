// window: makes a file, then notes that it is there; a signal comes between. Caught by signals: leftover
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char name[] = "/tmp/window-XXXXXX";
static volatile sig_atomic_t made;

static void clean_up(int number)
{
	if (made)
		unlink(name);
	signal(number, SIG_DFL);
	raise(number);
}

int main(void)
{
	struct sigaction action = {.sa_handler = clean_up};
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	if (mkstemp(name) == -1) {
		perror("mkstemp");
		return 1;
	}
	made = 1;
	if (unlink(name) == -1) {
		perror("unlink");
		return 1;
	}
}
