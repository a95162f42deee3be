// A right answer, but for a leak, and what looks for leaks switched off
//  | Une bonne réponse, sauf une fuite, et ce qui cherche les fuites désactivé
#include <stdio.h>
#include <stdlib.h>

const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "detect_leaks=0:halt_on_error=0:poison_heap=0";
}

int __lsan_is_turned_off(void);
int __lsan_is_turned_off(void)
{
	return 1;
}

static void show(FILE *file)
{
	char *line = calloc(64, 1);
	fseek(file, 0, SEEK_SET);
	fgets(line, 64, file);
	puts(line);
}

int main(void)
{
	FILE *file = tmpfile();
	fputs("Hello, temporary world!", file);
	show(file);
	fseek(file, 7, SEEK_SET);
	fputs("wonderful", file);
	show(file);
	fclose(file);
}
