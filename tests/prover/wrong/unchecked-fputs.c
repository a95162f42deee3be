// unchecked-fputs: an unbuffered write fails, and nobody asks. Caught by faults: lost
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || setvbuf(file, NULL, _IONBF, 0) != 0) {
		perror("tmpfile");
		return 1;
	}
	fputs("text", file);
	if (fclose(file) == EOF) {
		perror("fclose");
		return 1;
	}
	if (puts("written") == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
