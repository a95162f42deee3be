// 09-empty: takes an empty variable for a directory | prend une variable vide pour un répertoire
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	setenv("TMPDIR", "", 1);

	// [wrong] The variable is set, so it is used | La variable est définie, donc on s'en sert
	const char *directory = getenv("TMPDIR");
	if (directory == NULL)
		directory = "/tmp";
	printf("template: %s/app-XXXXXX\n", directory);
}
