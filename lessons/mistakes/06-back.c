// 06-back: goes back in a stream that grows | revient en arrière dans un flux qui grandit
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	char *memory;
	size_t size;
	FILE *stream = open_memstream(&memory, &size);
	if (stream == NULL || fputs("hello, temporary world!", stream) == EOF) {
		perror("06-back");
		return EXIT_FAILURE;
	}

	// [wrong] The text now ends where this write ends
	//  | Le texte finit désormais où finit cette écriture
	fseek(stream, 0, SEEK_SET);
	fputs("H", stream);
	fclose(stream);
	printf("size %zu: %.*s\n", size, (int)size, memory);
	free(memory);
}
