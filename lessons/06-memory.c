// 06-memory: Streams in memory | Les flux en mémoire
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

// [show] A stream, the size of its memory, its text | Un flux, la taille de sa mémoire, son texte
static void show(const char *name, size_t size, const char *text)
{
	if (printf("%-14s  %4zu  %s\n", name, size, text) < 0 ||
		fflush(stdout) == EOF)
		die("stdout");
}

int main(int argc, char *argv[])
{
	// [heading] A first line, to check that the output works
	//  | Une première ligne, pour s'assurer que la sortie fonctionne
	if (puts("stream          size  text") == EOF || fflush(stdout) == EOF)
		die("stdout");

	// [grow] Write, then write again: the memory grows | Écrire, puis récrire : la mémoire grandit
	const char *text = argc > 1 ? argv[1] : "Hello, temporary world!";
	char *memory;
	size_t size;
	FILE *stream = open_memstream(&memory, &size);
	if (stream == NULL)
		die("open_memstream");
	for (int times = 1; times <= 2; times++) {
		if (fputs(text, stream) == EOF || fflush(stream) == EOF)
			die("fputs");
		show("open_memstream", size, memory);
	}

	// [free] Closed, the stream leaves us its memory | Fermé, le flux nous laisse sa mémoire
	if (fclose(stream) == EOF)
		die("fclose");
	free(memory);

	// [fits] fmemopen may silently lose the end: check first
	//  | fmemopen peut perdre la fin sans le dire : vérifier avant
	char fixed[32], copy[sizeof fixed];
	if (strlen(text) + 1 > sizeof fixed) {
		fprintf(stderr, "fmemopen: %zu bytes do not fit in %zu\n",
			strlen(text) + 1, sizeof fixed);
		return EXIT_FAILURE;
	}

	// [fixed] Write to our array, then read it back | Écrire dans un tableau à nous, puis le relire
	stream = fmemopen(fixed, sizeof fixed, "w+");
	if (stream == NULL)
		die("fmemopen");
	if (fputs(text, stream) == EOF)
		die("fputs");
	if (fseek(stream, 0, SEEK_SET) != 0)
		die("fseek");
	copy[fread(copy, 1, sizeof copy - 1, stream)] = '\0';
	if (ferror(stream))
		die("fread");
	show("fmemopen", sizeof fixed, copy);

	// [close] Close the stream: the array stays | Fermer le flux : le tableau, lui, reste
	if (fclose(stream) == EOF)
		die("fclose");
}
