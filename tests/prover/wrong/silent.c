// silent: fails without a word. Caught by faults: silent
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		return 1;
	if (fclose(file) == EOF || puts("closed") == EOF ||
		fflush(stdout) == EOF)
		return 1;
}
