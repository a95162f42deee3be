// 17-guess: a random name that everybody can compute | un nom aléatoire que chacun peut calculer
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// [wrong] A name that nobody knows? | Un nom que personne ne connaît ?
static void choose(char name[32], time_t second)
{
	srand((unsigned)second);
	snprintf(name, 32, "/tmp/app-%d", rand());
}

int main(void)
{
	char victim[32], attacker[32];
	time_t now = time(NULL);

	// The attacker tries a few seconds, too | L'attaquant essaie lui aussi quelques secondes
	choose(victim, now);
	for (time_t second = now - 5; second <= now; second++) {
		choose(attacker, second);
		if (strcmp(victim, attacker) == 0)
			printf("guessed in %d tries\n", (int)(second - now) + 6);
	}
}
