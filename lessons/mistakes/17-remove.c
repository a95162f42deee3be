// 17-remove: makes the name free first | libère d'abord le nom
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *name = "app.tmp";

// The attacker comes when it suits him | L'attaquant vient quand cela l'arrange
static FILE *attack(void)
{
	FILE *file = fopen(name, "w+x");
	if (file == NULL)
		exit(EXIT_FAILURE);
	return file;
}

int main(void)
{
	char directory[] = "/tmp/17-XXXXXX", text[32] = "";
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}

	// [wrong] Whatever was there is gone, so this creates a file
	//  | Ce qui était là n'y est plus, donc ceci crée un fichier
	unlink(name);
	FILE *attacker = attack();
	FILE *file = fopen(name, "w");

	if (file == NULL || fputs("my secret", file) == EOF ||
		fclose(file) == EOF)
		return EXIT_FAILURE;
	if (fgets(text, sizeof text, attacker) != NULL)
		printf("the attacker reads: %s\n", text);
	fclose(attacker);
	unlink(name);
	rmdir(directory);
}
