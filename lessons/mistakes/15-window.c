// 15-window: notes the file too late for a signal | note le fichier trop tard pour un signal
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *path = "";
static volatile sig_atomic_t made;

static void clean_up(int number)
{
	if (made)
		unlink(path);
	signal(number, SIG_DFL);
	raise(number);
}

int main(int argc, char *argv[])
{
	if (argc > 1)
		path = argv[1];
	struct sigaction action = {.sa_handler = clean_up};
	sigaction(SIGTERM, &action, NULL);

	// [wrong] Nothing is blocked, and the signal comes before the note
	//  | Rien n'est bloqué, et le signal arrive avant la note
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
	raise(SIGTERM);
	made = fd != -1;

	if (made)
		unlink(path);
}
