// long: counts on a long of eight bytes. Caught by processors: wrong-output
#include <stdio.h>

int main(void)
{
	long numbers[] = {1, 2, 3};
	FILE *file = tmpfile();
	if (file == NULL || fwrite(numbers, sizeof numbers, 1, file) != 1 ||
		fseek(file, 8, SEEK_SET) != 0 ||
		fread(numbers, sizeof numbers[0], 1, file) != 1 ||
		fclose(file) == EOF) {
		perror("file");
		return 1;
	}
	printf("second: %ld\n", numbers[0]);
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
