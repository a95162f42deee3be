// 01-no-check: does not ask whether a file came | ne demande pas si un fichier est venu
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
