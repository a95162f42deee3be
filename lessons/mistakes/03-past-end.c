// 03-past-end: trusts fseek to stop at the end | compte sur fseek pour s'arrêter à la fin
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL || fputs("abc", file) == EOF) {
		perror("03-past-end");
		return EXIT_FAILURE;
	}

	// [wrong] Past the end is allowed, and writing fills the gap
	//  | Dépasser la fin est permis ; y écrire comble le trou
	if (fseek(file, 10, SEEK_SET) == -1 || fputs("d", file) == EOF)
		perror("03-past-end");
	if (fseek(file, 0, SEEK_SET) == -1)
		perror("fseek");
	for (int byte = getc(file); byte != EOF; byte = getc(file))
		printf("%d ", byte);
	puts("");
	fclose(file);
}
