// 06-descriptor: asks the kernel about a stream in memory
//  | interroge le noyau sur un flux en mémoire
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int main(void)
{
	char room[32];
	FILE *stream = fmemopen(room, sizeof room, "w");
	if (stream == NULL) {
		perror("06-descriptor");
		return EXIT_FAILURE;
	}

	// [wrong] Only a real file has a descriptor; here there is none
	//  | Seul un vrai fichier a un descripteur ; ici, il n'y en a pas
	struct stat status;
	if (fstat(fileno(stream), &status) == -1)
		perror("fstat");
	fclose(stream);
}
