// leftover: does not remove its file when writing fails. Caught by faults: leftover
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "wx");
	if (file == NULL) {
		perror("fopen");
		return 1;
	}
	if (fputs("text", file) == EOF || fclose(file) == EOF) {
		perror("file");
		return 1;
	}
	if (remove("file") == -1) {
		perror("remove");
		return 1;
	}
	if (puts("removed") == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
