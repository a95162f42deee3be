// Prints without end | Affiche sans fin
#include <stdio.h>

int main(void)
{
	for (;;)
		puts("Hello, temporary world!");
}
