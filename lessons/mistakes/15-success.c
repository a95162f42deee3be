// 15-success: tells the shell that all went well | dit à l'interpréteur que tout s'est bien passé
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char name[] = "/tmp/15-XXXXXX";

// [wrong] The file is gone, and so is the reason
//  | Le fichier a disparu, et la raison avec lui
static void clean_up(int number)
{
	(void)number;
	unlink(name);
	_exit(EXIT_SUCCESS);
}

int main(void)
{
	struct sigaction action = {.sa_handler = clean_up};
	sigaction(SIGTERM, &action, NULL);
	if (mkstemp(name) == -1) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}
	raise(SIGTERM);
}
