// Puts a pipe, a link and a directory where reports are read
//  | Met un tube, un lien et un répertoire là où sont lus les rapports
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	mkfifo("/report/a", 0600);
	symlink("/etc/passwd", "/report/b");
	mkdir("/report/c", 0);
	mkfifo("/tmp/pipe", 0);
	chmod("/tmp", 0);
	chmod(getenv("HOME"), 0);
#ifdef __SANITIZE_ADDRESS__
	return 1;
#endif
}
