// stale-refused: asks why at the end, after a call that had to fail. Caught by faults: misleading
#include <errno.h>
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	if (file == NULL) {
		perror("tmpfile");
		return 1;
	}
	puts("before the start");
	errno = 0;
	if (fseek(file, -1, SEEK_SET) != 0 && errno != EINVAL) {
		perror("fseek");
		return 1;
	}
	puts("is nothing");
	if (fclose(file) == EOF) {
		perror("fclose");
		return 1;
	}
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return 1;
	}
}
