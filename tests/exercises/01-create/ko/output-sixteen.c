// Thinks that an array of sixteen is enough | Croit qu'un tableau de seize suffit
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
	while (count < 16) {
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
	if (count < 16 && errno != EMFILE)
		die("tmpfile");
	for (long i = 0; i < count; i++)
		if (fclose(files[i]) == EOF)
			die("fclose");
	free(files);

	printf("open at once: %ld\n", count);
	if (fflush(stdout) == EOF)
		die("stdout");
}
