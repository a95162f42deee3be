// 03-int: keeps a position in an int | range une position dans un int
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fseek(file, 3000000000, SEEK_SET) != 0) {
		perror("03-int");
		return EXIT_FAILURE;
	}

	// [wrong] ftell returns a long | ftell renvoie un long
	int position = ftell(file);
	printf("position: %d\n", position);
	fclose(file);
}
