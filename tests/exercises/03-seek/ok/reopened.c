// Written, closed, and opened again by its name | Écrit, fermé, puis rouvert par son nom
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static char name[] = "/tmp/03-XXXXXX";

static _Noreturn void give_up(void)
{
	perror(name);
	remove(name);
	exit(EXIT_FAILURE);
}

static void show(void)
{
	char line[64];
	FILE *file = fopen(name, "r");
	if (file == NULL || fgets(line, sizeof line, file) == NULL ||
		fclose(file) == EOF || puts(line) == EOF)
		give_up();
}

static void put(long position, const char *text)
{
	FILE *file = fopen(name, "r+");
	if (file == NULL || fseek(file, position, SEEK_SET) != 0 ||
		fputs(text, file) == EOF || fclose(file) == EOF)
		give_up();
}

int main(void)
{
	int descriptor = mkstemp(name);
	if (descriptor == -1)
		die(name);
	if (close(descriptor) == -1)
		give_up();
	put(0, "Hello, temporary world!");
	show();
	put(7, "wonderful");
	show();
	if (remove(name) != 0)
		die(name);
	if (fflush(stdout) == EOF)
		die("stdout");
}
