// Takes memory that belongs to no process: System V segments, a gibibyte
//  | Prend de la mémoire qui n'est à aucun processus : segments System V, un gibioctet
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/shm.h>

enum { SIZE = 128 << 20 };

int main(void)
{
	for (int number = 0; number < 8; number++) {
		int segment = shmget(IPC_PRIVATE, SIZE, IPC_CREAT | 0600);
		char *memory = segment == -1 ? (void *)-1 : shmat(segment, NULL, 0);
		if (memory == (void *)-1) {
			perror("shmget");
			return 1;
		}
		memset(memory, 1, SIZE);
		shmdt(memory);
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
