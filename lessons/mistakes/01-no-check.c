// 01-no-check: does not check that a file was created | ne vérifie pas que le fichier est créé
#include <stdio.h>

int main(void)
{
	FILE *files[10];

	// [wrong] tmpfile may return a null pointer | tmpfile peut renvoyer un pointeur nul
	int count = 0;
	while (count < 10)
		files[count++] = tmpfile();
	printf("created: %d\n", count);
}
