// 01-no-check: does not check that a file was created | ne vérifie pas que le fichier a été créé
#include <stdio.h>

int main(void)
{
	// [wrong] tmpfile may return a null pointer | tmpfile peut renvoyer un pointeur nul
	FILE *files[10];
	int count = 0;
	while (count < 10)
		files[count++] = tmpfile();
	printf("created: %d\n", count);
}
