// Includes itself without end | S'inclut sans fin
#if __INCLUDE_LEVEL__ < 60
#include __FILE__
#include __FILE__
#endif
