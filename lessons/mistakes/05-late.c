// 05-late: removes the name after the work | supprime le nom après le travail
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[])
{
	const char *path = argc > 1 ? argv[1] : "";
	FILE *file = fopen(path, "w+x");
	if (file == NULL) {
		perror(path);
		return EXIT_FAILURE;
	}

	// [wrong] Killed during the work, it never calls remove
	//  | Tué en plein travail, le programme n'appelle jamais remove
	fputs("Hello, temporary world!", file);
	raise(SIGKILL);
	fclose(file);
	remove(path);
}
