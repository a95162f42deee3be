// emfile: uses the stream that tmpfile did not give. Caught by faults: signal
#include <stdio.h>

int main(void)
{
	FILE *volatile file = tmpfile();
	if (fputs("text", file) == EOF || fclose(file) == EOF) {
		perror("file");
		return 1;
	}
	if (puts("written") == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
