// A maximum of 262144 bytes, respected with care | Un maximum de 262144 octets, respecté avec soin
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static void report(FILE *stream, int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		if (fprintf(stream, "%d. %s\n", i, argv[i]) < 0)
			die("report");
}

static char text[262144];
int main(int argc, char *argv[])
{
	FILE *memory = fmemopen(text, sizeof text, "w");
	if (memory == NULL)
		die("fmemopen");
	report(memory, argc, argv);
	long size = ftell(memory);
	if (fclose(memory) == EOF)
		die("fclose");
	if (printf("%ld bytes\n%s", size, text) < 0 || fflush(stdout) == EOF)
		die("stdout");
}
