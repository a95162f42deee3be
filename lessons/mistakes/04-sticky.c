// 04-sticky: waits at the end of a file that grows
//  | attend à la fin d'un fichier qui grandit
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void read_line(const char *when, FILE *file)
{
	char line[64];
	char *got = fgets(line, sizeof line, file);
	printf("%-15s  %s\n", when, got == NULL ? "NULL" : line);
}

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("04-sticky");
		return EXIT_FAILURE;
	}
	read_line("at the end:", file);

	// [wrong] A line is there now, but the end indicator is still set
	//  | Une ligne est là désormais, mais l'indicateur de fin reste levé
	if (pwrite(fileno(file), "one more", 8, 0) != 8)
		perror("pwrite");
	read_line("one line later:", file);

	// [right] Cleared, the stream asks the file again
	//  | Une fois l'indicateur baissé, le flux interroge de nouveau le fichier
	clearerr(file);
	read_line("after clearerr:", file);
	fclose(file);
}
