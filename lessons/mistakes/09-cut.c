// 09-cut: takes a long path for a short one | prend un long chemin pour un court
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	setenv("TMPDIR", "/tmp/a/directory/far/away", 1);

	// [wrong] snprintf cuts what does not fit | snprintf coupe ce qui ne tient pas
	char name[24];
	snprintf(name, sizeof name, "%s/app-XXXXXX", getenv("TMPDIR"));
	if (mkstemp(name) == -1)
		perror("mkstemp");
}
