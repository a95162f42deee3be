// 14-reread: forks in the middle of reading | se dédouble au milieu d'une lecture
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("one\ntwo\nthree\n", file) == EOF ||
		fseek(file, 0, SEEK_SET) != 0) {
		perror("tmpfile");
		return EXIT_FAILURE;
	}

	// [wrong] The child reads nothing, and ends | L'enfant ne lit rien, et se termine
	char line[16];
	while (fgets(line, sizeof line, file) != NULL) {
		fputs(line, stdout);
		fflush(stdout);
		if (ftell(file) == 4 && fork() == 0)
			exit(EXIT_SUCCESS);
		wait(NULL);
	}
}
