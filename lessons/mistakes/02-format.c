// 02-format: takes a text for a format | prend un texte pour un format
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("02-format");
		return EXIT_FAILURE;
	}

	// [wrong] fprintf interprets each % of the text | fprintf interprète chaque % du texte
	const char *text = "100%% wool";
	char line[64];
	if (fprintf(file, text) < 0 || fseek(file, 0, SEEK_SET) != 0 ||
		fgets(line, sizeof line, file) == NULL)
		perror("02-format");
	else
		printf("text: %s\nfile: %s\n", text, line);
	fclose(file);
}
