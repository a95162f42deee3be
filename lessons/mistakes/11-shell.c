// 11-shell: lets the shell cut its name in two | laisse l'interpréteur couper son nom en deux
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void tell(const char *when)
{
	printf("%s: \"my work\" is %s, \"my\" is %s\n", when,
		access("my work", F_OK) == 0 ? "there" : "gone",
		access("my", F_OK) == 0 ? "there" : "gone");
	fflush(stdout);
}

int main(void)
{
	char base[] = "/tmp/11-XXXXXX";
	if (mkdtemp(base) == NULL || chdir(base) == -1 ||
		mkdir("my work", 0700) == -1 || mkdir("my", 0700) == -1) {
		perror(base);
		return EXIT_FAILURE;
	}
	tell("before");

	// [wrong] To the shell, a space ends a name | Pour l'interpréteur, une espace termine un nom
	char command[64];
	snprintf(command, sizeof command, "rm -rf %s", "my work");
	int status = system(command);

	tell("after");
	printf("status: %d\n", status);
	rmdir("my work");
	rmdir(base);
}
