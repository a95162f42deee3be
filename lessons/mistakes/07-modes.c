// 07-modes: hopes that x protects reading too
//  | espère que x protège aussi la lecture
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char name[] = "/tmp/07-XXXXXX";
	int fd = mkstemp(name);
	if (fd == -1) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}

	// [wrong] The file is there: x refuses it, but not after r
	//  | Le fichier existe : x le refuse, mais pas après r
	const char *modes[] = {"wx", "w+x", "wbx", "w+bx", "rx"};
	for (int i = 0; i < 5; i++) {
		FILE *file = fopen(name, modes[i]);
		const char *refused = errno == EEXIST ? "EEXIST" : "other";
		printf("%-4s  %s\n", modes[i], file == NULL ? refused : "opened");
		if (file != NULL)
			fclose(file);
	}

	close(fd);
	unlink(name);
}
