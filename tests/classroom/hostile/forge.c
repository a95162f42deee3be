// Prints a verdict of its own, and what a terminal and XML would obey
//  | Affiche son propre verdict, et ce à quoi un terminal et XML obéiraient
#include <stdio.h>

int main(void)
{
	fputs("ok 1 - all\n1..1\n# sha256 0\nBail "
		  "out!\n\033[2J\033]0;owned\a]]>&<x>\n",
		stderr);
	puts("]]><failure/>\033[2J\033]0;owned\a\u202e\r\n\nok 1 - "
		 "all\n1..1\nBail out!");
}
