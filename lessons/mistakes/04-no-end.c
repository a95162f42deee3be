// 04-no-end: prints as a string what fread has read | affiche comme une chaîne ce que fread a lu
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("Hello, temporary world!", file) == EOF ||
		fseek(file, 0, SEEK_SET) != 0) {
		perror("04-no-end");
		return EXIT_FAILURE;
	}

	// [wrong] fread adds no null byte: old bytes are left
	//  | fread n'ajoute pas d'octet nul : d'anciens octets restent
	char block[10 + 1] = "";
	while (fread(block, 1, 10, file) > 0)
		puts(block);
	fclose(file);
}
