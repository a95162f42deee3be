// named: keeps its file's name until the end, undeclared. Caught by kills: leftover
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "w+x");
	if (file == NULL) {
		perror("fopen");
		return 1;
	}
	fputs("text", file);
	if (fclose(file) == EOF || remove("file") == -1) {
		perror("file");
		return 1;
	}
	puts("removed");
}
