// read-error: takes an error for the end of the file. Caught by faults: wrong-output
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("text", file) == EOF ||
		fseek(file, 0, SEEK_SET) == -1) {
		perror("tmpfile");
		return 1;
	}
	for (int byte; (byte = getc(file)) != EOF;)
		putchar(byte);
	if (fclose(file) == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
