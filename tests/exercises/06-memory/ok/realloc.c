// Makes the room itself, line by line | Fait la place lui-même, ligne par ligne
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	size_t size = 0;
	char *text = calloc(1, 1);
	if (text == NULL)
		die("calloc");
	for (int i = 1; i < argc; i++) {
		size_t room = strlen(argv[i]) + 32;
		char *larger = realloc(text, size + room);
		if (larger == NULL)
			die("realloc");
		text = larger;
		size += (size_t)snprintf(text + size, room, "%d. %s\n", i, argv[i]);
	}
	if (printf("%zu bytes\n", size) < 0 ||
		fwrite(text, 1, size, stdout) < size)
		die("stdout");
	free(text);
	if (fclose(stdout) == EOF)
		die("stdout");
}
