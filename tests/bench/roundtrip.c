// roundtrip ROUNDS: the lessons' round trip in C with <stdio.h>: create a temporary file, write, seek, read, close.
// Prints the nanoseconds that one round took.
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char sentence[] = "Hello, temporary world!";

static _Noreturn void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static double now(void)
{
	struct timespec time;
	if (clock_gettime(CLOCK_MONOTONIC, &time) == -1)
		die("clock_gettime");
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void round_trip(void)
{
	char text[64];
	FILE *file = tmpfile();
	if (file == NULL)
		die("tmpfile");
	if (fputs(sentence, file) == EOF)
		die("fputs");
	if (fseek(file, 0, SEEK_SET) == -1)
		die("fseek");
	if (fgets(text, sizeof text, file) == NULL ||
		strcmp(text, sentence) != 0)
		die("fgets");
	if (fclose(file) == EOF)
		die("fclose");
}

int main(int argc, char *argv[])
{
	long rounds = argc == 2 ? strtol(argv[1], NULL, 10) : 0;
	if (rounds < 1) {
		fprintf(stderr, "usage: %s ROUNDS\n", argv[0]);
		return 2;
	}
	double start = now();
	for (long i = 0; i < rounds; i++)
		round_trip();
	printf("%.0f\n", (now() - start) / (double)rounds);
	if (fflush(stdout) == EOF)
		die("stdout");
}
