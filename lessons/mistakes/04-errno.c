// 04-errno: takes the end of the file for an error | prend la fin du fichier pour une erreur
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("04-errno");
		return EXIT_FAILURE;
	}

	// [wrong] The file is empty: NULL means its end | Le fichier est vide : NULL signale la fin
	char line[64];
	errno = 0;
	if (fgets(line, sizeof line, file) == NULL)
		perror("fgets");
	fclose(file);
}
