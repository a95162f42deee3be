// ftell alone: the position after the last byte | ftell seul : la position après le dernier octet
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	char *end = "";
	long lines = argc == 2 ? strtol(argv[1], &end, 10) : -1;
	if (lines < 0 || lines > 1000000 || *end != '\0') {
		fputs("usage: 02-write [0 to 1000000]\n", stderr);
		return 2;
	}

	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	for (long i = 1; i <= lines; i++) {
		char line[32];
		int length = snprintf(line, sizeof line, "%ld\n", i);
		if (fwrite(line, 1, (size_t)length, file) < (size_t)length)
			die("fwrite");
	}
	long bytes = ftell(file);
	if (bytes == -1)
		die("ftell");

	if (fclose(file) == EOF)
		die("fclose");
	printf("%ld lines, %ld bytes\n", lines, bytes);
	if (fflush(stdout) == EOF)
		die("stdout");
}
