// 17-tmpnam: asks for a name, and opens it later | demande un nom, et l'ouvre plus tard
#include <stdio.h>
#include <stdlib.h>

// The attacker watches the directory | L'attaquant surveille le répertoire
static FILE *attack(const char *name)
{
	FILE *file = fopen(name, "w+x");
	if (file == NULL)
		exit(EXIT_FAILURE);
	return file;
}

int main(void)
{
	char name[L_tmpnam], text[32] = "";

	// [wrong] A name that was free, and no file | Un nom qui était libre, mais pas de fichier
	if (tmpnam(name) == NULL)
		return EXIT_FAILURE;
	FILE *attacker = attack(name);
	FILE *file = fopen(name, "w");

	if (file == NULL || fputs("my secret", file) == EOF ||
		fclose(file) == EOF)
		return EXIT_FAILURE;
	if (fgets(text, sizeof text, attacker) != NULL)
		printf("the attacker reads: %s\n", text);
	fclose(attacker);
	remove(name);
}
