// unclosed: leaves its file open where writing fails, which no run shows. Caught by analysers: found
#include <stdio.h>

static int save(const char *text)
{
	FILE *file = tmpfile();
	if (file == NULL)
		return -1;
	if (fputs(text, file) == EOF)
		return -1;
	return fclose(file);
}

int main(void)
{
	if (save("text") != 0) {
		perror("save");
		return 1;
	}
	if (puts("saved") == EOF || fflush(stdout) == EOF) {
		perror("stdout");
		return 1;
	}
}
