// 04-feof: asks before reading whether the end has been reached
//  | demande si la fin est atteinte avant de lire
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("Hello, temporary world!", file) == EOF ||
		fseek(file, 0, SEEK_SET) != 0) {
		perror("04-feof");
		return EXIT_FAILURE;
	}

	// [wrong] feof says no until a read has met the end
	//  | feof dit non tant qu'aucune lecture n'a rencontré la fin
	while (!feof(file))
		putchar(getc(file));
	fclose(file);
}
