// Speaks to a service of this machine | Parle à un service de cette machine
#include <arpa/inet.h>
#include <stdio.h>
#include <sys/socket.h>

#ifndef PORT
#define PORT 22
#endif

int main(void)
{
	struct sockaddr_in address = {
		.sin_family = AF_INET, .sin_port = htons(PORT)};
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int stream = socket(AF_INET, SOCK_STREAM, 0);
	if (connect(stream, (struct sockaddr *)&address, sizeof address) == 0)
		puts("Hello, temporary world!\nHello, wonderful world!");
	else
		perror("connect");
}
