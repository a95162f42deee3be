// Includes the right answer | Inclut le corrigé
#if __has_include("../ok/fseek.c")
#include "../ok/fseek.c"
#elif __has_include("ok/fseek.c")
#include "ok/fseek.c"
#else
#error no solution here
#endif
