// ignored-ftell: prints its -1 as a position. Caught by faults: wrong-output
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("text", file) == EOF) {
		perror("tmpfile");
		return 1;
	}
	if (fflush(file) == EOF) {
		perror("fflush");
		return 1;
	}
	fseek(file, 1, SEEK_SET);
	printf("position %ld\n", ftell(file));
	if (fclose(file) == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
