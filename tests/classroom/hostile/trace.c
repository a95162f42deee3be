// A right answer, but for more calls than a trace can hold, and then a file left open
//  | Une bonne réponse, sauf plus d'appels qu'une trace n'en contient, puis un fichier resté ouvert
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void show(FILE *file)
{
	char line[64] = "";
	fseek(file, 0, SEEK_SET);
	fgets(line, sizeof line, file);
	puts(line);
}

int main(void)
{
	FILE *file = tmpfile();
	fputs("Hello, temporary world!", file);
	show(file);
	fseek(file, 7, SEEK_SET);
	fputs("wonderful", file);
	show(file);
	fclose(file);
	for (int i = 0; i < 100000; i++)
		fcntl(-1, F_GETFD, "a long line of the trace");
	fopen("/answer/03-seek.c", "r");
}
