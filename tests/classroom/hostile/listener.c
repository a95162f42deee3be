// Answers for the kernel when its child opens a file: strace does not see that
//  | Répond à la place du noyau quand son fils ouvre un fichier : strace ne le voit pas
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct sock_filter rules[] = {
	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 1),
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
};
static int listener;

static void *answer(void *unused)
{
	struct seccomp_notif call = {0};
	ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &call);
	struct seccomp_notif_resp reply = {
		.id = call.id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
	ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &reply);
	return unused;
}

int main(void)
{
	struct sock_fprog program = {sizeof rules / sizeof *rules, rules};
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	listener = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
		SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
	if (listener == -1) {
		perror("seccomp");
		return 1;
	}
	pthread_t thread;
	pthread_create(&thread, NULL, answer, NULL);
	if (open("unseen", O_WRONLY | O_CREAT, 0600) == -1)
		return 1;
	unlink("unseen");
	pthread_join(thread, NULL);
	puts("Hello, temporary world!\nHello, wonderful world!");
}
