// 01-own-name: chooses the name itself | choisit le nom lui-même
#include <stdio.h>
#include <stdlib.h>

// [wrong] The name may be taken, and "w+" empties the file
//  | Le nom peut être déjà pris, et "w+" vide le fichier
static FILE *start(const char *text)
{
	FILE *file = fopen("app.tmp", "w+");
	if (file == NULL || fputs(text, file) == EOF || fflush(file) == EOF) {
		perror("app.tmp");
		exit(EXIT_FAILURE);
	}
	return file;
}

// [finish] Read the text back | Relire le texte
static void finish(FILE *file, int number)
{
	char text[64];
	if (fseek(file, 0, SEEK_SET) != 0 ||
		fgets(text, sizeof text, file) == NULL)
		perror("app.tmp");
	else
		printf("%4d  %s\n", number, text);
	fclose(file);
}

int main(void)
{
	puts("file  holds");

	// [both] Two programs have chosen the same name: this one plays both
	//  | Deux programmes ont fait le même choix : celui-ci tient les deux rôles
	FILE *first = start("Hello from file 1");
	FILE *second = start("Hello from file 2");
	finish(first, 1);
	finish(second, 2);
}
