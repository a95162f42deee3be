// Keeps the streams in a list | Garde les flux dans une liste
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

struct node {
	FILE *file;
	struct node *next;
};

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(void)
{
	struct node *list = NULL;
	long count = 0;
	for (FILE *file; (file = tmpfile()) != NULL; count++) {
		struct node *node = malloc(sizeof *node);
		if (node == NULL)
			die("malloc");
		*node = (struct node){file, list};
		list = node;
	}
	if (errno != EMFILE)
		die("tmpfile");
	while (list != NULL) {
		struct node *node = list;
		list = node->next;
		if (fclose(node->file) == EOF)
			die("fclose");
		free(node);
	}
	if (printf("open at once: %ld\n", count) < 0 || fflush(stdout) == EOF)
		die("stdout");
}
