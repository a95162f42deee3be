// The compiler closes the files at the end of the block (gcc, clang)
//  | Le compilateur ferme les fichiers à la fin du bloc
#include <stdio.h>
#include <stdlib.h>

enum { FILES = 3 };

struct files {
	FILE *file[FILES];
};

static void close_all(struct files *files)
{
	for (int i = 0; i < FILES; i++)
		if (files->file[i] != NULL)
			fclose(files->file[i]);
}

static int failed(const char *name)
{
	perror(name);
	return EXIT_FAILURE;
}

static int work(char *names[])
{
	__attribute__((cleanup(close_all))) struct files files = {{NULL}};

	for (int i = 0; i < FILES; i++) {
		files.file[i] = fopen(names[i], "w+x");
		if (files.file[i] == NULL || remove(names[i]) == -1)
			return failed(names[i]);
	}
	for (int i = 0; i < FILES; i++) {
		char line[64];
		if (fprintf(files.file[i], "Hello from %s", names[i]) < 0 ||
			fseek(files.file[i], 0, SEEK_SET) == -1 ||
			fgets(line, sizeof line, files.file[i]) == NULL)
			return failed(names[i]);
		puts(line);
	}
	return EXIT_SUCCESS;
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
