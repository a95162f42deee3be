// Makes each call that a box refuses, from 32-bit code too
//  | Fait chaque appel qu'une boîte refuse, en code 32 bits aussi
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#define TRY(call)                                                          \
	{                                                                      \
#call, SYS_##call                                                  \
	}

static const struct {
	const char *name;
	long number;
} calls[] = {
	TRY(add_key),
	TRY(request_key),
	TRY(keyctl),
	TRY(shmget),
	TRY(semget),
	TRY(msgget),
	TRY(mq_open),
	{"memfd_secret", 447},
	TRY(io_setup),
	TRY(io_uring_setup),
	TRY(openat2),
	TRY(open_by_handle_at),
	TRY(seccomp),
	TRY(bpf),
	TRY(perf_event_open),
	TRY(userfaultfd),
	TRY(fanotify_init),
	TRY(syslog),
};
static const int families[] = {AF_NETLINK, AF_PACKET, AF_ALG, AF_VSOCK};

int main(void)
{
	int made = 0;
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (syscall(calls[i].number, -1L, 0L, 0L, 0L, 0L, 0L) != -1 ||
			errno != ENOSYS) {
			fprintf(stderr, "%s, ", calls[i].name);
			made++;
		}
	for (size_t i = 0; i < sizeof families / sizeof *families; i++)
		if (socket(families[i], SOCK_STREAM, 0) != -1 || errno != ENOSYS) {
			fprintf(stderr, "family %d, ", families[i]);
			made++;
		}
#ifdef __x86_64__
	long process = 20; // getpid
	__asm__ volatile("int $0x80" : "+a"(process) : : "memory");
	if (process != -ENOSYS) {
		fputs("int $0x80", stderr);
		made++;
	}
#endif
	if (made == 0) {
		fputs("none\n", stderr);
		return 1;
	}
	puts("Hello, temporary world!\nHello, wonderful world!");
}
