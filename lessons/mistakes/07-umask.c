// 07-umask: takes the umask for a mode | prend le masque pour un mode
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	// [wrong] The umask takes rights away: 0600 takes the owner's
	//  | Le masque retire des droits : 0600 retire ceux du propriétaire
	umask(0600);
	char name[] = "/tmp/07-XXXXXX";
	int fd = mkstemp(name);

	struct stat status;
	if (fd == -1 || fstat(fd, &status) == -1)
		perror("mkstemp");
	else
		printf("mode %o\n", (unsigned)status.st_mode & 0777);
	if (fd != -1)
		unlink(name);
}
