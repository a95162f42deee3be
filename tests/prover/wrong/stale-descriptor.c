// stale-descriptor: asks why at the end; fileno has left another reason. Caught by faults: misleading
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>

int main(void)
{
	char room[32];
	FILE *stream = fmemopen(room, sizeof room, "w+");
	if (stream == NULL) {
		perror("fmemopen");
		return 1;
	}
	puts("a stream in memory");
	puts(fileno(stream) == -1 ? "has no descriptor" : "has a descriptor");
	fclose(stream);
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("stdout");
		return 1;
	}
}
