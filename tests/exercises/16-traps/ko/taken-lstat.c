// looks, then opens | regarde, puis ouvre
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char directory[] = "/tmp/16-XXXXXX";

// Adds a line at the end of a file, which is created if there is none. Returns 1, or 0 if nothing was added.
//  | Ajoute une ligne à la fin d'un fichier, créé s'il n'y en a pas. Renvoie 1, ou 0 si rien n'a été ajouté.
static int add(const char *name, const char *line)
{
	struct stat there;
	if (lstat(name, &there) == 0) {
		if (!S_ISREG(there.st_mode) || there.st_nlink != 1 || there.st_uid != getuid())
			return 0;
	} else if (errno != ENOENT)
		return 0;
	FILE *file = fopen(name, "a");
	if (file == NULL)
		return 0;
	int failed = fprintf(file, "%s\n", line) < 0;
	return fclose(file) == 0 && !failed;
}

static void clean_up(void)
{
	if (unlink("log") == -1)
		rmdir("log");
	unlink("diary");
}

static _Noreturn void die(const char *what)
{
	perror(what);
	clean_up();
	rmdir(directory);
	exit(EXIT_FAILURE);
}

static void save(const char *name, const char *text)
{
	FILE *file = fopen(name, "w");
	if (file == NULL || fputs(text, file) == EOF || fclose(file) == EOF)
		die(name);
}

// Sets a trap; returns the descriptor of whoever reads from a FIFO, or -1
//  | Tend un piège ; renvoie le descripteur de qui lit dans un tube, ou -1
static int plant(const char *trap)
{
	int done = 0;
	if (strcmp(trap, "file") == 0)
		save("log", "begin\n");
	else if (strcmp(trap, "link") == 0)
		done = link("diary", "log");
	else if (strcmp(trap, "symlink") == 0)
		done = symlink("diary", "log");
	else if (strcmp(trap, "directory") == 0)
		done = mkdir("log", 0700);
	else if (strcmp(trap, "fifo") == 0 || strcmp(trap, "reader") == 0)
		done = mkfifo("log", 0600);
	if (done == -1)
		die(trap);
	return strcmp(trap, "reader") == 0 ? open("log", O_RDONLY | O_NONBLOCK)
									   : -1;
}

int main(int argc, char *argv[])
{
	if (mkdtemp(directory) == NULL || chdir(directory) == -1) {
		perror(directory);
		return EXIT_FAILURE;
	}
	for (int i = 1; i < argc; i++) {
		save("diary", "precious\n");
		int reader = plant(argv[i]);
		const char *name =
			strcmp(argv[i], "device") == 0 ? "/dev/null" : "log";
		int added = add(name, "one line");

		// What has become of the diary? | Qu'est devenu le carnet ?
		struct stat diary;
		if (stat("diary", &diary) == -1)
			die("diary");
		if (printf("%-9s  %-7s  diary: %ld bytes\n", argv[i],
				added ? "added" : "refused", (long)diary.st_size) < 0)
			die("stdout");
		if (reader != -1 && close(reader) == -1)
			die("close");
		clean_up();
	}
	if (rmdir(directory) == -1)
		die("rmdir");
	if (fflush(stdout) == EOF)
		die("stdout");
}
