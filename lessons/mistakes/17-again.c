// 17-again: checks twice, to be on the safe side | vérifie deux fois, par prudence
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

	// [wrong] Still free? Then it will stay so | Encore libre ? Il le restera donc
	if (access(name, F_OK) == 0 || access(name, F_OK) == 0)
		return EXIT_FAILURE;
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
