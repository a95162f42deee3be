// 12-close-only: looks at fclose alone | ne regarde que fclose
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[10001] = "";
	memset(text, '.', sizeof text - 1);
	FILE *file = fopen("/dev/full", "w");
	if (file == NULL) {
		perror("/dev/full");
		return 1;
	}

	// [wrong] Whatever went wrong, fclose will say so? | Quoi qu'il soit arrivé, fclose le dira ?
	fputs(text, file);
	if (fclose(file) == EOF)
		perror("fclose");
	else
		puts("saved");
}
