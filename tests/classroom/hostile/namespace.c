// Makes itself root of its own, to mount a disk without limits
//  | Se fait root chez lui, pour monter un disque sans limite
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>

int main(void)
{
	if (unshare(CLONE_NEWUSER | CLONE_NEWNS) == -1 &&
		mount("none", "/tmp", "tmpfs", 0, "") == -1 &&
		mount("none", "/", NULL, MS_REMOUNT | MS_BIND, NULL) == -1) {
		perror("namespace");
		return 1;
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
