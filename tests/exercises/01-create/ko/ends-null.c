// Does not ask whether a file came | Ne demande pas si un fichier est venu
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
		if (fputs("x", files[count++]) == EOF)
			break;
	}
	if (errno != EMFILE)
		die("tmpfile");
	for (long i = 0; i < count; i++)
		if (fclose(files[i]) == EOF)
			die("fclose");
	free(files);

	printf("open at once: %ld\n", count);
	if (fflush(stdout) == EOF)
		die("stdout");
}
