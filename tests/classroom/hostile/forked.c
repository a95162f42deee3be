// A right answer, but for a child of the run that has no limit of memory, which takes two gibibytes
//  | Une bonne réponse, sauf un fils de l'exécution sans limite de mémoire, qui prend deux gibioctets
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SIZE = 64 << 20 };

static void show(FILE *file)
{
	char line[64] = "";
	fseek(file, 0, SEEK_SET);
	fgets(line, sizeof line, file);
	puts(line);
}

int main(void)
{
	struct rlimit space;
	getrlimit(RLIMIT_AS, &space);
	if (space.rlim_cur == RLIM_INFINITY && fork() == 0) {
		for (int i = 0; i < 32; i++)
			memset(malloc(SIZE), 1, SIZE);
		_exit(0);
	}
	wait(NULL);
	FILE *file = tmpfile();
	fputs("Hello, temporary world!", file);
	show(file);
	fseek(file, 7, SEEK_SET);
	fputs("wonderful", file);
	show(file);
	fclose(file);
}
