// Fills the kernel's memory with names: 60 000 empty files
//  | Remplit la mémoire du noyau de noms : 60 000 fichiers vides
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	const char *places[] = {
		"/tmp", getenv("TMPDIR"), getenv("HOME"), "/dev/shm", "/report"};
	for (int place = 0; place < 5; place++)
		if (fork() == 0) {
			for (int number = 0; number < 12000; number++) {
				char name[256];
				snprintf(name, sizeof name, "%s/%d", places[place], number);
				if (mkfifo(name, 0) == -1)
					_exit(1);
			}
			_exit(0);
		}
	int failed = 0, status;
	while (wait(&status) != -1)
		failed += status != 0;
	if (failed == 5)
		return 1;
	puts("Hello, temporary world!\nHello, wonderful world!");
}
