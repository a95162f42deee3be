// 16-traps: What may wait under a name | Ce qui peut attendre sous un nom
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { REFUSED = -2 };

static char directory[] = "/tmp/16-XXXXXX", diary[32], trap[32];
// What the attacker reads from | Par où lit l'attaquant
static int attacker = -1;

static int clean_up(void)
{
	close(attacker);
	unlink(diary);
	unlink(trap);
	return rmdir(directory);
}

static _Noreturn void die(const char *what)
{
	perror(what);
	if (diary[0] != '\0')
		clean_up();
	exit(EXIT_FAILURE);
}

static void save(const char *name, FILE *file, const char *text)
{
	if (file == NULL || fputs(text, file) == EOF || fclose(file) == EOF)
		die(name);
}

// [plant] The attacker sets a trap | L'attaquant tend un piège
static int plant(int row)
{
	if (row == 0)
		return open(trap, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (row == 1 && mkfifo(trap, 0600) == -1)
		return -1;
	if (row == 1)
		return open(trap, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if ((row == 2 ? link(diary, trap) : symlink(diary, trap)) == -1)
		return -1;
	return open(diary, O_RDONLY | O_CLOEXEC);
}

// [ways] The victim has four ways to open the name | La victime a quatre façons d'ouvrir ce nom
static int open_trap(int column)
{
	static const int flags[] = {
		O_TRUNC, O_TRUNC | O_NOFOLLOW, O_NOFOLLOW | O_NONBLOCK, O_EXCL};
	int flag = O_WRONLY | O_CREAT | O_CLOEXEC | flags[column];
	int fd = open(trap, flag, 0600);
	if (fd == -1 || column != 2)
		return fd;

	// [examine] A regular file of our own, with one name?
	//  | Un fichier ordinaire, à soi, avec un seul nom ?
	struct stat file;
	if (fstat(fd, &file) == -1)
		die("fstat");
	if (S_ISREG(file.st_mode) && file.st_nlink == 1 &&
		file.st_uid == geteuid())
		return ftruncate(fd, 0) == -1 ? -1 : fd;
	if (close(fd) == -1)
		die("close");
	return REFUSED;
}

// [cell] One trap, opened in one way | Un piège, ouvert d'une façon
static const char *cell(int row, int column)
{
	save("diary", fopen(diary, "wx"), "precious");
	attacker = plant(row);
	if (attacker == -1)
		die("trap");
	int fd = open_trap(column);
	const char *result = "safe";
	if (fd >= 0)
		save("app.tmp", fdopen(fd, "w"), "secret");
	else if (fd == REFUSED)
		result = "refused";
	else if (errno == EEXIST || errno == ELOOP)
		result = errno == EEXIST ? "EEXIST" : "ELOOP";
	else
		die("app.tmp");

	// [watch] Does the attacker read the secret? Is it in the diary?
	//  | L'attaquant lit-il le secret ? Le carnet l'a-t-il reçu ?
	char seen[8] = "";
	if (read(attacker, seen, sizeof seen - 1) == -1)
		die("attacker");
	if (strcmp(seen, "secret") == 0)
		result = row < 2 ? "read" : "lost";
	int closed = close(attacker);
	attacker = -1;
	if (closed == -1 || unlink(trap) == -1 || unlink(diary) == -1)
		die("trap");
	return result;
}

int main(void)
{
	if (puts("trap       w       O_NOFOLLOW  examined  O_EXCL") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	snprintf(diary, sizeof diary, "%s/diary", directory);
	snprintf(trap, sizeof trap, "%s/app.tmp", directory);

	// [table] Every trap, every way | Tous les pièges, toutes les façons
	static const char *traps[] = {"file", "FIFO", "hard link", "symlink"};
	for (int row = 0; row < 4; row++)
		if (printf("%-9s  %-6s  ", traps[row], cell(row, 0)) < 0 ||
			printf("%-10s  ", cell(row, 1)) < 0 ||
			printf("%-8s  ", cell(row, 2)) < 0 ||
			printf("%s\n", cell(row, 3)) < 0)
			die("stdout");

	if (clean_up() == -1)
		die("rmdir");
	if (fflush(stdout) == EOF)
		die("stdout");
}
