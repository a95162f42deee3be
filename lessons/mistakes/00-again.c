// 00-again: asks for the same file a second time | redemande le même fichier
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("Hello, temporary world!", file) == EOF ||
		fclose(file) == EOF) {
		perror("00-again");
		return EXIT_FAILURE;
	}

	// [wrong] Each call creates another file, and this one is empty
	//  | Chaque appel crée un autre fichier, et celui-ci est vide
	FILE *again = tmpfile();
	char text[64];
	if (again == NULL)
		perror("tmpfile");
	else if (fgets(text, sizeof text, again) == NULL)
		puts(feof(again) ? "end of file" : "read error");
	else
		puts(text);

	if (again != NULL)
		fclose(again);
}
