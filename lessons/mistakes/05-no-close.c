// 05-no-close: leaves every file open | laisse chaque fichier ouvert
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	// [wrong] A file for each task, none of them closed | Un fichier par tâche, et aucun n'est fermé
	for (int task = 1; task <= 1000; task++) {
		FILE *file = tmpfile();
		if (file == NULL) {
			fprintf(stderr, "task %d: ", task);
			perror("tmpfile");
			return EXIT_FAILURE;
		}
		fputs("Hello, temporary world!", file);
	}
}
