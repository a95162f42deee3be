// Asks for the size by the path that the kernel gives a descriptor
//  | Demande la taille par le chemin d'accès que le noyau donne à un descripteur
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

int main(int argc, char *argv[])
{
	char *end = "";
	long lines = argc == 2 ? strtol(argv[1], &end, 10) : -1;
	if (argc != 2 || end == argv[1] || lines < 0 || lines > 1000000 ||
		*end != 0) {
		fputs("usage: 02-write [0 to 1000000]\n", stderr);
		return 2;
	}

	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	for (long i = 1; i <= lines; i++)
		if (fprintf(file, "%ld\n", i) < 0)
			die("fprintf");
	if (fflush(file) == EOF)
		die("fflush");
	char path[64];
	struct stat st;
	snprintf(path, sizeof path, "/proc/self/fd/%d", fileno(file));
	if (stat(path, &st) == -1)
		die(path);
	if (fclose(file) == EOF)
		die("fclose");
	if (printf("%ld lines, %lld bytes\n", lines, (long long)st.st_size) <
			0 ||
		fflush(stdout) == EOF)
		die("stdout");
}
