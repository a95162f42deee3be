// warning: a conversion loses bits. Caught by compilers: build
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fseek(file, 5, SEEK_SET) == -1)
		return 1;
	int position = ftell(file);
	printf("%d\n", position);
	if (fclose(file) == EOF || fflush(stdout) == EOF)
		return 1;
}
