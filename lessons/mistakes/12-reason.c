// 12-reason: asks for the reason too late | demande trop tard la raison
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[10001] = "";
	memset(text, '.', sizeof text - 1);
	FILE *file = fopen("/dev/full", "w");
	if (file == NULL) {
		perror("/dev/full");
		return 1;
	}

	// [wrong] The indicator is still set; what is errno by now?
	//  | L'indicateur est toujours levé ; que vaut errno à présent ?
	fputs(text, file);
	FILE *options = fopen("/nowhere/options", "r");
	if (ferror(file))
		perror("fputs");

	if (options != NULL)
		fclose(options);
	fclose(file);
}
