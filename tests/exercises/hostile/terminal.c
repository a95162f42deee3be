// Writes to the terminal of who checks it, and types there | Écrit sur le terminal de qui le vérifie, et y tape
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

int main(void)
{
	int terminal = open("/dev/tty", O_RDWR);
	for (int i = 0; i < 3; i++) {
		int stream = i == 2 ? terminal : i;
		ioctl(stream, TIOCSTI, "\n");
		if (isatty(stream))
			write(stream, "owned", 5);
	}
	return terminal == -1;
}
