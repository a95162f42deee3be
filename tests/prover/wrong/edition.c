// edition: defines a function as C23 no longer allows. Caught by compilers: build
#include <stdio.h>

static int twice(number)
int number;
{
	return 2 * number;
}

int main(void)
{
	printf("%d\n", twice(21));
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
