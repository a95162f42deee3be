// 10-threads: changes the umask for all threads | change le masque pour tous les fils d'exécution
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

// What another thread does: it creates a file of its own
//  | Ce que fait un autre fil : il crée un fichier à lui
static void *create(void *unused)
{
	struct stat status;
	FILE *file = fopen("other", "wx");
	if (file == NULL || fstat(fileno(file), &status) == -1)
		perror("other");
	else
		printf("the other thread's file: mode %o\n",
			(unsigned)status.st_mode & 0777);
	if (file != NULL)
		fclose(file);
	return unused;
}

static void run_other_thread(void)
{
	pthread_t other;
	if (pthread_create(&other, NULL, create, NULL) != 0 ||
		pthread_join(other, NULL) != 0)
		fputs("no thread\n", stderr);
}

int main(void)
{
	char directory[] = "/tmp/10-XXXXXX";
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}
	umask(077);

	// [wrong] Changed for a moment, to be read | Changé un instant, pour être lu
	mode_t mask = umask(0);
	run_other_thread();
	umask(mask);

	remove("other");
	rmdir(directory);
}
