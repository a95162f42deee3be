// pipe: keeps its file while it prints, and its descriptor may be stdout. Caught by surroundings: leftover, surroundings: wrong-output
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "wx");
	if (file == NULL) {
		perror("fopen");
		return 1;
	}
	int failed = puts("written") == EOF || fflush(stdout) == EOF;
	if (failed)
		perror("stdout");
	if (fclose(file) == EOF || remove("file") != 0) {
		perror("file");
		return 1;
	}
	return failed;
}
