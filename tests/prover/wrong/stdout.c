// stdout: does not ask whether its output was written. Caught by surroundings: wrong-output
#include <stdio.h>

int main(void)
{
	puts("hello");
}
