// 08-early: passes the name on too early | donne le nom trop tôt
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char name[] = "/tmp/08-XXXXXX", command[64];
	int fd = mkstemp(name);
	FILE *file = fd == -1 ? NULL : fdopen(fd, "w");
	if (file == NULL) {
		perror("mkstemp");
		return EXIT_FAILURE;
	}

	// [wrong] wc counts the bytes of the file | wc compte les octets du fichier
	fputs("Hello, temporary world!", file);
	snprintf(command, sizeof command, "wc -c <%s", name);
	system(command);

	fclose(file);
	unlink(name);
}
