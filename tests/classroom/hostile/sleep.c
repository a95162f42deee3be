// Waits for ever, and ignores what it can | Attend sans fin et ignore ce qu'il peut
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <unistd.h>

int main(void)
{
	for (int number = 1; number < 32; number++)
		signal(number, SIG_IGN);
	for (;;)
		pause();
}
