// 02-unchecked: trusts every call | se fie à tous les appels
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("02-unchecked");
		return EXIT_FAILURE;
	}

	// [wrong] Nobody asks whether the text was written
	//  | Personne ne vérifie que le texte a été écrit
	fputs("Hello, temporary world!", file);
	fflush(file);
	puts("written");
	fclose(file);
}
