// closed-stdout: where stdout is closed, it prints into its file. Caught by surroundings: wrong-output
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("tmpfile");
		return 1;
	}
	puts("hello");
	if (fflush(stdout) == EOF || fclose(file) == EOF) {
		perror("stdout");
		return 1;
	}
}
