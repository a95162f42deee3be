// status: its exit status looks like a signal. Caught by faults: status
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fclose(file) == EOF || puts("closed") == EOF ||
		fflush(stdout) == EOF) {
		perror("file");
		return -1;
	}
}
