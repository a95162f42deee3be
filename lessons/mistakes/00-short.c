// 00-short: reads into an array that is too small | prévoit un tableau trop petit
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("Hello, temporary world!", file) == EOF ||
		fseek(file, 0, SEEK_SET) != 0) {
		perror("00-short");
		return EXIT_FAILURE;
	}

	// [wrong] Ten bytes hold nine characters and the null byte
	//  | Dans dix cases tiennent neuf caractères et l'octet nul
	char text[10];
	if (fgets(text, sizeof text, file) == NULL)
		perror("fgets");
	else
		puts(text);
	fclose(file);
}
