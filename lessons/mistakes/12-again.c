// 12-again: tries again until it works | réessaie jusqu'à ce que cela marche
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("/dev/full", "w");
	if (file == NULL) {
		perror("/dev/full");
		return 1;
	}

	// [wrong] A full disk, so a second try? | Un disque plein, donc un second essai ?
	int tries = 1;
	fputs("Hello, temporary world!", file);
	while (fflush(file) == EOF)
		tries++;
	printf("flushed, tries: %d\n", tries);

	fclose(file);
}
