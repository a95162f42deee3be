// 04-feof: asks before reading whether the end has been reached
//  | demande si la fin est atteinte avant de lire
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("Hello, temporary world!", file) == EOF ||
		fseek(file, 0, SEEK_SET) == -1) {
		perror("04-feof");
		return EXIT_FAILURE;
	}

	// [wrong] feof tells about the last read, not the next one
	//  | feof parle de la dernière lecture, pas de la prochaine
	while (!feof(file))
		putchar(getc(file));
	fclose(file);
}
