// 06-full: trusts the count of bytes written | se fie au nombre d'octets écrits
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	char room[8] = "";
	FILE *stream = fmemopen(room, sizeof room, "w");
	if (stream == NULL) {
		perror("06-full");
		return EXIT_FAILURE;
	}

	// [wrong] 8 bytes into 8: no error, but a null byte takes the last place
	//  | 8 octets dans 8 : pas d'erreur, mais un octet nul prend la dernière place
	size_t written = fwrite("12345678", 1, 8, stream);
	int error = fclose(stream);
	printf("written: %zu, fclose: %d, kept: %s\n", written, error, room);
}
