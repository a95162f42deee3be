// 06-late: asks the stream whether a text has fitted
//  | demande au flux si un texte a tenu
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	char room[8];
	FILE *stream = fmemopen(room, sizeof room, "w");
	FILE *direct = fmemopen(room, sizeof room, "w");
	if (stream == NULL || direct == NULL) {
		perror("06-late");
		return EXIT_FAILURE;
	}

	// [wrong] Ten bytes wait in a buffer and count as written, but only eight will fit
	//  | Dix octets pour huit places attendent dans un tampon, comptés comme écrits
	size_t written = fwrite("1234567890", 1, 10, stream);
	printf("with a buffer:    %zu written\n", written);

	// [right] Without a buffer, the answer is true | Sans tampon, la réponse est vraie
	setbuf(direct, NULL);
	written = fwrite("1234567890", 1, 10, direct);
	printf("without a buffer: %zu written\n", written);
	fclose(stream);
	fclose(direct);
}
