// blocks, an output without a buffer | des blocs, une sortie sans tampon
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void abandonner(const char *pourquoi)
{
	perror(pourquoi);
	exit(EXIT_FAILURE);
}

static void recopier(FILE *de, FILE *vers, const char *nom_de, const char *nom_vers)
{
	static char tampon[1000];
	do {
		size_t lus = fread(tampon, 1, sizeof tampon, de);
		if (ferror(de))
			abandonner(nom_de);
		if (lus > 0 && fwrite(tampon, lus, 1, vers) != 1)
			abandonner(nom_vers);
	} while (!feof(de));
}

int main(void)
{
	char nom[] = "/tmp/copie-XXXXXX";
	int fd = mkstemp(nom);
	if (fd < 0)
		abandonner(nom);
	if (unlink(nom) < 0)
		abandonner("unlink");
	FILE *fichier = fdopen(fd, "w+");
	if (!fichier)
		abandonner("fdopen");
	if (setvbuf(stdout, NULL, _IONBF, 0))
		abandonner("setvbuf");
	recopier(stdin, fichier, "entrée", "fichier");
	if (fseeko(fichier, 0, SEEK_SET) < 0)
		abandonner("fseeko");
	recopier(fichier, stdout, "fichier", "sortie");
	if (fclose(fichier) == EOF)
		abandonner("fclose");
	if (fclose(stdout) == EOF)
		abandonner("sortie");
	return EXIT_SUCCESS;
}
