// fixed-name: two runs at once want the same file. Caught by repeats: refused
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
