// a larger array each time it is full, closed from its end, write in place of printf
//  | un tableau doublé, refermé par la fin, write au lieu de printf
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static FILE **fichiers;
static size_t nombre, place;

static void
erreur(char const *quoi)
{
    fprintf(stderr, "%s: %s\n", quoi, strerror(errno));
    exit(1);
}

int
main()
{
    char texte[64];
    size_t i;
    int n, fait;
    FILE *f;

    while ((f = tmpfile())) {
        if (nombre == place) {
            size_t nouvelle = place ? 2 * place : 4;
            FILE **plus = reallocarray(fichiers, nouvelle, sizeof(FILE *));
            if (!plus)
                erreur("mémoire");
            fichiers = plus;
            place = nouvelle;
        }
        fichiers[nombre++] = f;
    }
    switch (errno) {
    case EMFILE:
        break;
    default:
        erreur("tmpfile");
    }
    for (i = nombre; i-- > 0;)
        if (fclose(fichiers[i]))
            erreur("fclose");
    free(fichiers);
    n = snprintf(texte, sizeof texte, "open at once: %zu\n", nombre);
    for (fait = 0; fait < n;) {
        ssize_t m = write(STDOUT_FILENO, texte + fait, n - fait);
        if (m < 0) {
            if (errno == EINTR)
                continue;
            erreur("write");
        }
        fait += m;
    }
    return 0;
}
