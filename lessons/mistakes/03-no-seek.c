// 03-no-seek: reads where writing stopped | lit là où l'écriture s'est arrêtée
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("Hello, temporary world!", file) == EOF) {
		perror("03-no-seek");
		return EXIT_FAILURE;
	}

	// [wrong] Flush, then read | Vider le tampon, puis lire
	char line[64];
	if (fflush(file) == EOF)
		perror("fflush");
	else if (fgets(line, sizeof line, file) == NULL)
		puts(feof(file) ? "end of file" : "read error");
	else
		puts(line);
	fclose(file);
}
