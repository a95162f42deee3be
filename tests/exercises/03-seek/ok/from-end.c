// Counts from the end, moves bytes rather than lines
//  | Compte depuis la fin, déplace des octets plutôt que des lignes
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void print(FILE *file)
{
	char text[8];
	size_t count;
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	while ((count = fread(text, 1, sizeof text, file)) > 0)
		fwrite(text, 1, count, stdout);
	if (ferror(file))
		die("fread");
	putchar('\n');
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs("Hello, temporary world!", file) == EOF)
		die("fputs");
	print(file);
	if (fseek(file, -16, SEEK_END) == -1 ||
		fwrite("wonderful", 1, 9, file) < 9)
		die("wonderful");
	print(file);
	if (fclose(file) == EOF || fflush(stdout) == EOF || ferror(stdout))
		die("03-seek");
}
