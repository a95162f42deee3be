// 07-security: The symbolic-link trap, and mkstemp | Le piège du lien symbolique, et mkstemp
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

// [names] A directory, the names in it | Un répertoire, les noms qu'il contiendra
static char directory[] = "/tmp/07-XXXXXX", diary[32], trap[32], unique[32];

// [clean] rmdir fails if anything is left | rmdir échoue s'il reste quelque chose
static int clean_up(void)
{
	unlink(diary);
	unlink(trap);
	unlink(unique);
	return rmdir(directory);
}

// [die] NULL: the reason has been given | NULL : la raison est déjà donnée
static _Noreturn void die(const char *what)
{
	if (what != NULL)
		perror(what);
	if (diary[0] != '\0')
		clean_up();
	exit(EXIT_FAILURE);
}

// [save] Write a text to a file just opened | Écrire un texte dans un fichier qu'on vient d'ouvrir
static void save(const char *name, FILE *file, const char *text)
{
	if (file == NULL || fputs(text, file) == EOF || fclose(file) == EOF)
		die(name);
}

// [show] What does the diary hold now? | Que contient le carnet à présent ?
static void show(const char *call, const char *result)
{
	char text[64] = "";
	FILE *file = fopen(diary, "r");
	if (file == NULL ||
		(fgets(text, sizeof text, file) == NULL && ferror(file)) ||
		fclose(file) == EOF)
		die("diary");
	if (printf("%-8s  %-8s  %s\n", call, result, text) < 0)
		die("stdout");
}

int main(void)
{
	// [directory] A private directory, three paths in it | Un répertoire privé et trois chemins
	if (puts("call      result    diary") == EOF || fflush(stdout) == EOF)
		die("stdout");
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	snprintf(diary, sizeof diary, "%s/diary", directory);
	snprintf(trap, sizeof trap, "%s/app.tmp", directory);
	snprintf(unique, sizeof unique, "%s/app-XXXXXX", directory);

	// [trap] The victim's diary, the attacker's link | Le carnet de la victime, le lien de l'attaquant
	save("diary", fopen(diary, "w"), "precious");
	if (symlink(diary, trap) == -1)
		die("symlink");
	show("symlink", "planted");

	// [naive] "w" follows the link: the diary is lost | "w" suit le lien : le carnet est perdu
	save("app.tmp", fopen(trap, "w"), "scratch");
	show("fopen w", "opened");

	// [exclusive] "wx" must create, but a link is there | "wx" doit créer, or un lien fait obstacle
	save("diary", fopen(diary, "w"), "precious");
	FILE *file = fopen(trap, "wx");
	if (file != NULL) {
		fputs("fopen wx opened the link\n", stderr);
		fclose(file);
		die(NULL);
	}
	if (errno != EEXIST)
		die("fopen wx");
	show("fopen wx", "EEXIST");

	// [mkstemp] A free name, and a file for its owner alone | Un nom libre, pour son seul propriétaire
	struct stat status;
	int fd = mkstemp(unique);
	if (fd == -1)
		die("mkstemp");
	if (fstat(fd, &status) == -1)
		die("fstat");
	save("app-XXXXXX", fdopen(fd, "w"), "scratch");
	show("mkstemp", (status.st_mode & 077) == 0 ? "private" : "shared");

	// [remove] Leave nothing behind | Ne rien laisser derrière soi
	if (clean_up() == -1)
		die("rmdir");
	if (fflush(stdout) == EOF)
		die("stdout");
}
