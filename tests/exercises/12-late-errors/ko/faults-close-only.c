// The last call says all? | Le dernier appel dit tout ?
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void copy(FILE *in, FILE *out)
{
	for (int byte; (byte = getc(in)) != EOF;)
		putc(byte, out);
	if (ferror(in))
		die("read");
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	copy(stdin, file);
	if (fseek(file, 0, SEEK_SET) != 0)
		die("fseek");
	copy(file, stdout);
	if (fclose(file) == EOF)
		die("fclose");
	if (fclose(stdout) == EOF)
		die("stdout");
}
