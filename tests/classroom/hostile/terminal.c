// Writes to the terminal of who checks it, and types there
//  | Écrit sur le terminal de qui le vérifie, et y tape
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

int main(void)
{
	int terminal = open("/dev/tty", O_RDWR);
	for (int stream = 0; stream < 10; stream++)
		if (isatty(stream)) {
			ioctl(stream, TIOCSTI, "\n");
			write(stream, "owned", 5);
		}
	if (terminal == -1) {
		perror("/dev/tty");
		return 1;
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
