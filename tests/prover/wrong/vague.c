// vague: says why, not what. Caught by faults: vague
#include <errno.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fclose(file) == EOF || puts("closed") == EOF ||
		fflush(stdout) == EOF) {
		fprintf(stderr, "error: %s\n", strerror(errno));
		return 1;
	}
}
