// a stream for each reading, pwritev for the word | un flux par lecture, pwritev pour le mot
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static void
mourir(const char *ou)
{
  perror(ou);
  exit(EXIT_FAILURE);
}

/* Une nouvelle lecture, par un flux à part */
static void
montrer(int fd)
{
  char *phrase = NULL;
  size_t taille = 0;
  int autre = dup(fd);
  FILE *flux = NULL;

  if (autre == -1 || (flux = fdopen(autre, "r")) == NULL)
    mourir("fdopen");
  if (fseek(flux, 0L, SEEK_SET))
    mourir("fseek");
  if (getdelim(&phrase, &taille, '\0', flux) == -1)
    mourir("getdelim");
  if (puts(phrase) == EOF)
    mourir("stdout");
  free(phrase);
  if (fclose(flux))
    mourir("fclose");
}

int
main(void)
{
  char nom[] = "/tmp/phrase.XXXXXX";
  int fd = mkostemp(nom, O_CLOEXEC);
  struct iovec moitie[2] = {{"Hello, ", 7}, {"temporary world!", 16}};
  struct iovec mot[3] = {{"won", 3}, {"der", 3}, {"ful", 3}};

  if (fd == -1)
    mourir(nom);
  if (unlink(nom))
    mourir("unlink");
  if (writev(fd, moitie, 2) != 23)
    mourir("writev");
  montrer(fd);
  if (pwritev(fd, mot, 3, 7) != 9)
    mourir("pwritev");
  montrer(fd);
  if (close(fd))
    mourir("close");
  if (fflush(stdout))
    mourir("stdout");
  return 0;
}
