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

	// [wrong] Past the end is allowed; writing there leaves a gap
	//  | On peut dépasser la fin ; écrire plus loin laisse un trou
	if (fseek(file, 10, SEEK_SET) != 0 || fputs("d", file) == EOF)
		perror("03-past-end");

	// Show each byte as a number | Montrer chaque octet comme un nombre
	if (fseek(file, 0, SEEK_SET) != 0)
		perror("fseek");
	for (int byte = getc(file); byte != EOF; byte = getc(file))
		printf("%d ", byte);
	puts("");
	fclose(file);
}
