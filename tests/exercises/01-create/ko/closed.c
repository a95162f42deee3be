// Leaves the files to the end of the program | Laisse les fichiers à la fin du programme
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	FILE **files = NULL;
	long count = 0, room = 0;
	for (;;) {
		if (count == room) {
			room = room == 0 ? 16 : 2 * room;
			files = realloc(files, (size_t)room * sizeof *files);
			if (files == NULL)
				die("realloc");
		}
		files[count] = tmpfile();
		if (files[count] == NULL)
			break;
		count++;
	}
	if (errno != EMFILE)
		die("tmpfile");
	free(files);

	printf("open at once: %ld\n", count);
	if (fflush(stdout) == EOF)
		die("stdout");
}
