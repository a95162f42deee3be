// where fdopen fails, the descriptor stays open | si fdopen échoue, le descripteur reste ouvert
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { FILES = 3 };

static int work(char *names[])
{
	FILE *files[FILES];
	int status = EXIT_FAILURE, count = 0;

	for (; count < FILES; count++) {
		int fd = open(names[count], O_RDWR | O_CREAT | O_EXCL, 0600);
		if (fd == -1) {
			perror(names[count]);
			goto close;
		}
		if (unlink(names[count]) == -1 ||
			(files[count] = fdopen(fd, "w+")) == NULL) {
			perror(names[count]);
			goto close;
		}
	}
	for (int i = 0; i < FILES; i++) {
		char line[64];
		if (fprintf(files[i], "Hello from %s", names[i]) < 0 ||
			fseek(files[i], 0, SEEK_SET) == -1 ||
			fgets(line, sizeof line, files[i]) == NULL) {
			perror(names[i]);
			goto close;
		}
		puts(line);
	}
	status = EXIT_SUCCESS;

close:
	while (count > 0)
		if (fclose(files[--count]) == EOF) {
			perror(names[count]);
			status = EXIT_FAILURE;
		}
	return status;
}

int main(int argc, char *argv[])
{
	if (argc != 1 + FILES) {
		fputs("usage: 05-auto-delete NAME NAME NAME\n", stderr);
		return 2;
	}
	int status = work(argv + 1);
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return EXIT_FAILURE;
	}
	return status;
}
