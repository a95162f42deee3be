// 17-race: Check, then use: the race | Vérifier, puis utiliser : la situation de compétition
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char directory[] = "/tmp/17-XXXXXX", name[32];
static FILE *attacker;

// Closed first: some file systems keep the name of an open file
//  | Fermé d'abord : certains systèmes gardent le nom d'un fichier ouvert
static int clean_up(void)
{
	if (attacker != NULL)
		fclose(attacker);
	attacker = NULL;
	unlink(name);
	return rmdir(directory);
}

// NULL: the reason has been given | NULL : la raison est déjà donnée
static _Noreturn void die(const char *what)
{
	if (what != NULL)
		perror(what);
	if (name[0] != '\0')
		clean_up();
	exit(EXIT_FAILURE);
}

// [row] One call, and what the attacker can read after it
//  | Un appel, et ce que l'attaquant peut lire ensuite
static void row(const char *call, const char *result)
{
	char text[32] = "-";
	if (attacker != NULL) {
		clearerr(attacker);
		if (fgets(text, sizeof text, attacker) == NULL && ferror(attacker))
			die("fgets");
	}
	if (printf("%-19s  %-6s  %s\n", call, result, text) < 0)
		die("stdout");
}

// [secret] The victim writes, into whatever was opened
//  | La victime écrit dans ce qu'elle vient d'ouvrir
static void save(FILE *file)
{
	if (fputs("my secret", file) == EOF || fclose(file) == EOF)
		die("secret");
}

int main(void)
{
	// [directory] A private directory, one name in it | Un répertoire privé, un seul nom
	if (puts("call                 result  attacker reads") == EOF ||
		fflush(stdout) == EOF)
		die("stdout");
	if (mkdtemp(directory) == NULL)
		die("mkdtemp");
	snprintf(name, sizeof name, "%s/app.tmp", directory);

	// [check] The victim: is the name free? | La victime : le nom est-il libre ?
	if (access(name, F_OK) == 0 || errno != ENOENT)
		die("access");
	row("victim: access", "free");

	// [between] The attacker: now it is not | L'attaquant prend ce nom
	attacker = fopen(name, "w+x");
	if (attacker == NULL)
		die("attacker");
	row("attacker: fopen w+x", "opened");

	// [use] The victim, who trusts the answer | La victime, qui se fie à la réponse
	FILE *file = fopen(name, "w");
	if (file == NULL)
		die("fopen w");
	save(file);
	row("victim: fopen w", "opened");

	// [atomic] One step: made, or refused | Un seul geste : créé, ou refusé
	file = fopen(name, "wx");
	if (file != NULL) {
		fputs("fopen wx opened a file that exists\n", stderr);
		fclose(file);
		die(NULL);
	}
	if (errno != EEXIST)
		die("fopen wx");
	row("victim: fopen wx", "EEXIST");

	// Has everything been printed? | Tout est-il affiché ?
	if (clean_up() == -1)
		die("rmdir");
	if (fflush(stdout) == EOF)
		die("stdout");
}
