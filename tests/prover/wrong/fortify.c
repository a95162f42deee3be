// fortify: %n in a format that may change, which fortified libraries refuse. Caught by compilers: signal
#include <stdio.h>

int main(void)
{
	char format[] = "text\n%n";
	int count = 0;
	printf(format, &count);
	printf("%d characters\n", count);
	if (fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
