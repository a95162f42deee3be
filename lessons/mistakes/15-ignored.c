// 15-ignored: dies of a signal that was to be ignored | meurt d'un signal qui devait être ignoré
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>

static void clean_up(int number)
{
	signal(number, SIG_DFL);
	raise(number);
}

int main(void)
{
	// [wrong] Whoever started the program may have had SIGHUP ignored
	//  | Qui a lancé le programme a pu faire ignorer SIGHUP
	struct sigaction action = {.sa_handler = clean_up};
	sigaction(SIGHUP, &action, NULL);
	raise(SIGHUP);

	puts("the work is done");
}
