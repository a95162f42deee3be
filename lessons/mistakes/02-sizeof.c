// 02-sizeof: measures the pointer, not the text | mesure le pointeur, pas le texte
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("02-sizeof");
		return EXIT_FAILURE;
	}

	// [wrong] sizeof gives the pointer's size; strlen gives the text's
	//  | sizeof donne la taille du pointeur ; strlen donne celle du texte
	const char *text = "Hello, temporary world!";
	char line[64];
	if (fwrite(text, 1, sizeof text, file) < sizeof text ||
		fseek(file, 0, SEEK_SET) != 0 ||
		fgets(line, sizeof line, file) == NULL)
		perror("02-sizeof");
	else
		printf("text: %s\nfile: %s\n", text, line);
	fclose(file);
}
