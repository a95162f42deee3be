// 03-rewind: goes back without asking whether the text was written
//  | revient au début sans demander si le texte a été écrit
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("03-rewind");
		return EXIT_FAILURE;
	}

	// [wrong] rewind returns nothing, and clears the error | rewind ne renvoie rien et efface l'erreur
	char line[64] = "";
	fputs("Hello, temporary world!", file);
	rewind(file);
	fgets(line, sizeof line, file);
	printf("read: \"%s\", error: %s\n", line, ferror(file) ? "yes" : "no");
	fclose(file);
}
