// memory: does not free its memory. Caught by compilers: memory
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	char *volatile text = malloc(100);
	if (text == NULL || snprintf(text, 100, "text") < 0) {
		perror("malloc");
		return 1;
	}
	puts(text);
	text = NULL;
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
