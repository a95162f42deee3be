// endian: takes the first byte of a number for its lowest. Caught by processors: wrong-output
#include <stdio.h>

int main(void)
{
	unsigned number = 23;
	FILE *file = tmpfile();
	if (file == NULL || fwrite(&number, sizeof number, 1, file) != 1 ||
		fseek(file, 0, SEEK_SET) != 0) {
		perror("file");
		return 1;
	}
	int lowest = getc(file);
	if (ferror(file) || fclose(file) == EOF) {
		perror("file");
		return 1;
	}
	printf("number: %d\n", lowest);
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
