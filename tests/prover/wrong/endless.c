// endless: tries again, whatever the error. Caught by faults: endless
#define _POSIX_C_SOURCE 200809L
#include <unistd.h>

int main(void)
{
	while (write(1, "text\n", 5) != 5)
		;
}
