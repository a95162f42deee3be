// By system calls, without a buffer | Par appels système, sans tampon
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void copy(int in, int out)
{
	char block[4096];
	ssize_t length, written;
	while ((length = read(in, block, sizeof block)) > 0)
		for (char *left = block; length > 0;
			 left += written, length -= written)
			if ((written = write(out, left, length)) == -1)
				die("write");
	if (length == -1)
		die("read");
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	copy(STDIN_FILENO, fileno(file));
	if (lseek(fileno(file), 0, SEEK_SET) == -1)
		die("lseek");
	copy(fileno(file), STDOUT_FILENO);
	fclose(file);
	if (close(STDOUT_FILENO) == -1)
		die("close");
}
