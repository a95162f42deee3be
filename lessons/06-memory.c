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

// [descriptor] Only a real file has a descriptor | Seul un vrai fichier a un descripteur
static void show(const char *name, FILE *stream, size_t size, char *text)
{
	const char *descriptor = fileno(stream) == -1 ? "none" : "yes";
	printf("%-14s  %4zu  %-10s  %s\n", name, size, descriptor, text);
}

int main(int argc, char *argv[])
{
	// [fits] fmemopen may silently lose the end: check first
	//  | fmemopen peut perdre la fin en silence : vérifier avant
	char fixed[32];
	const char *text = argc > 1 ? argv[1] : "Hello, temporary world!";
	if (strlen(text) + 1 > sizeof fixed) {
		fprintf(stderr, "fmemopen: %zu bytes do not fit in %zu\n",
			strlen(text) + 1, sizeof fixed);
		return EXIT_FAILURE;
	}

	// [heading] A first line, to check that the output works
	//  | Une première ligne, pour voir s'il y a une sortie
	if (puts("stream          size  descriptor  text") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");

	// [grow] Write, then write again: the memory grows | Écrire, et encore : la mémoire grandit
	char *memory;
	size_t size;
	FILE *stream = open_memstream(&memory, &size);
	if (stream == NULL)
		die("open_memstream");
	for (int times = 1; times <= 2; times++) {
		if (fputs(text, stream) == EOF || fflush(stream) == EOF)
			die("open_memstream");
		show("open_memstream", stream, size, memory);
	}

	// [free] Once closed, it leaves its memory to us | Fermé, il nous laisse sa mémoire
	if (fclose(stream) == EOF)
		die("fclose");
	free(memory);

	// [fixed] Write to an array of our own, and read it back
	//  | Écrire dans un tableau à nous, puis le relire
	char copy[sizeof fixed];
	stream = fmemopen(fixed, sizeof fixed, "w+");
	if (stream == NULL)
		die("fmemopen");
	if (fputs(text, stream) == EOF || fseek(stream, 0, SEEK_SET) == -1)
		die("fmemopen");
	copy[fread(copy, 1, sizeof copy - 1, stream)] = '\0';
	if (ferror(stream))
		die("fread");
	show("fmemopen", stream, sizeof fixed, copy);

	// [close] Close it, then check the output | Le fermer, puis vérifier la sortie
	if (fclose(stream) == EOF)
		die("fclose");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
