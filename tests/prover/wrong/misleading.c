// misleading: another call changes errno before it is read. Caught by faults: misleading
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("text", file) == EOF || fclose(file) == EOF ||
		puts("written") == EOF || fflush(stdout) == EOF) {
		close(-1);
		perror("file");
		return 1;
	}
}
