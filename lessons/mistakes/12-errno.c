// 12-errno: takes errno for the result | prend errno pour le résultat
#include <errno.h>
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("tmpfile");
		return 1;
	}

	// [wrong] If errno is not 0, fclose must have failed?
	//  | Si errno n'est pas 0, fclose a dû échouer ?
	errno = 0;
	FILE *options = fopen("/nowhere/options", "r");
	fputs("Hello, temporary world!", file);
	fclose(file);
	if (errno != 0)
		perror("fclose");

	if (options != NULL)
		fclose(options);
}
