// Takes a file of this machine into the program
//  | Prend un fichier de cette machine dans le programme
#include <stdio.h>

__asm__("secret: .incbin \"/etc/passwd\"\n.byte 0\n");
extern const char secret[];

int main(void)
{
	puts(secret);
}
