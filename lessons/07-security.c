// 07-security: The symbolic-link trap, and mkstemp | Le piège du lien symbolique, et mkstemp
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char directory[] = "/tmp/07-XXXXXX", unique[] = "app-XXXXXX";
static int inside;

// [clean] Remove whatever exists; rmdir fails if anything is left
//  | Supprimer ce qu'il y a ; rmdir échoue s'il reste quelque chose
static int clean_up(void)
{
	unlink("diary");
	unlink("app.tmp");
	unlink(unique);
	return rmdir(directory);
}

static _Noreturn void die(const char *what)
{
	perror(what);
	if (inside)
		clean_up();
	exit(EXIT_FAILURE);
}

// [save] Write a text to a file just opened | Écrire un texte dans un fichier qu'on vient d'ouvrir
static void save(FILE *file, const char *text)
{
	if (file == NULL || fputs(text, file) == EOF || fclose(file) == EOF)
		die("save");
}

// [show] What does the diary hold now? | Que contient le carnet à présent ?
static void show(const char *call, const char *result)
{
	char text[64];
	FILE *file = fopen("diary", "r");
	if (file == NULL || fgets(text, sizeof text, file) == NULL ||
		fclose(file) == EOF)
		die("diary");
	printf("%-8s  %-8s  %s\n", call, result, text);
}

int main(void)
{
	// [directory] Enter a private directory | Entrer dans un répertoire privé
	if (puts("call      result    diary") == EOF || fflush(stdout) == EOF)
		die("stdout");
	umask(077);
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	if (chdir(directory) == -1) {
		perror("chdir");
		rmdir(directory);
		return EXIT_FAILURE;
	}
	inside = 1;

	// [trap] The victim's diary, the attacker's link
	//  | Le carnet de la victime, le lien de l'attaquant
	save(fopen("diary", "w"), "precious");
	if (symlink("diary", "app.tmp") == -1)
		die("symlink");
	show("symlink", "planted");

	// [naive] "w" follows the link: the diary is lost | "w" suit le lien : le carnet est perdu
	save(fopen("app.tmp", "w"), "scratch");
	show("fopen w", "opened");

	// [exclusive] "wx" must create, but a link is in the way | "wx" doit créer, et un lien est là
	save(fopen("diary", "w"), "precious");
	if (fopen("app.tmp", "wx") != NULL || errno != EEXIST)
		die("fopen wx");
	show("fopen wx", "EEXIST");

	// [mkstemp] A name nobody can take in advance, a file for its owner alone
	//  | Un nom que nul n'a pu prendre, un fichier pour son seul propriétaire
	struct stat status;
	int fd = mkstemp(unique);
	if (fd == -1 || fstat(fd, &status) == -1)
		die("mkstemp");
	save(fdopen(fd, "w"), "scratch");
	mode_t mode = status.st_mode & 0777;
	show("mkstemp", mode == 0600 ? "mode 600" : "shared");

	// [remove] Leave nothing behind | Ne rien laisser derrière soi
	if (clean_up() == -1)
		die("rmdir");
	if (fflush(stdout) == EOF || ferror(stdout))
		die("stdout");
}
