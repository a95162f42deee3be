// 15-printf: prints in the handler | affiche dans le gestionnaire
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>

// [wrong] The text waits in a buffer that nobody will empty
//  | Le texte attend dans un tampon que personne ne videra
static void clean_up(int number)
{
	printf("cleaning up\n");
	signal(number, SIG_DFL);
	raise(number);
}

int main(void)
{
	struct sigaction action = {.sa_handler = clean_up};
	sigaction(SIGTERM, &action, NULL);
	raise(SIGTERM);
}
