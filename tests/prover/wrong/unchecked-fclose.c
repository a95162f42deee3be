// unchecked-fclose: the last write fails, and nobody asks. Caught by faults: lost
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("text", file) == EOF) {
		perror("tmpfile");
		return 1;
	}
	fclose(file);
	if (puts("written") == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
