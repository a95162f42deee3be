// 06-early: asks for the size too early | demande la taille trop tôt
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	char *memory = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&memory, &size);
	if (stream == NULL) {
		perror("06-early");
		return EXIT_FAILURE;
	}

	// [wrong] The size is right only after fflush or fclose
	//  | La taille n'est juste qu'après fflush ou fclose
	fputs("Hello, temporary world!", stream);
	printf("after fputs:  %zu bytes\n", size);
	fflush(stream);
	printf("after fflush: %zu bytes\n", size);
	fclose(stream);
	free(memory);
}
