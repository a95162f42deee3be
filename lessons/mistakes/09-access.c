// 09-access: asks for the right to write, not for a file | demande le droit d'écrire, et non un fichier
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	setenv("TMPDIR", "/dev/null", 1);

	// [wrong] Writable, so a file can be created in it?
	//  | On peut y écrire, donc y créer un fichier ?
	const char *directory = getenv("TMPDIR");
	if (access(directory, W_OK) == 0)
		puts("writable");
	fflush(stdout);
	char name[64];
	snprintf(name, sizeof name, "%s/app-XXXXXX", directory);

	if (mkstemp(name) == -1)
		perror("mkstemp");
}
