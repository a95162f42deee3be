  $ cd "$TESTDIR/../.."
  $ for tool in clang clang-tidy cppcheck valgrind; do command -v $tool >/dev/null || exit 80; done

What only an analyser sees is caught.

  $ tests/prover/prove --expect $(grep -l 'Caught by analysers' tests/prover/wrong/*.c)
  ok - unclosed is caught by analysers: found

Which tool tells of a mistake: here each of them once, and of the last mistake, none. Two things count only
where they are the mistake.

  $ mkdir -p "$CRAMTMP/lessons/mistakes" "$CRAMTMP/tests"
  $ sed '1s/Caught.*/Caught by analysers: found/' tests/prover/wrong/right.c >"$CRAMTMP/lessons/00-right.c"
  $ mistake() {
  >   { printf '#include <stdio.h>\n#include <stdlib.h>\n\nint main(void)\n{\n\t// [wrong]\n\t'; cat; echo '}'
  >   } >"$CRAMTMP/lessons/mistakes/00-$1.c"
  >   printf '  $ build/mistakes/00-%s\n%s' "$1" "$2" >>"$CRAMTMP/tests/00-right.t"
  > }
  $ echo '  $ cd "$TESTDIR/.."' >"$CRAMTMP/tests/00-right.t"
  $ echo 'unsigned char byte = getchar(); putchar(byte);' | mistake conversion
  $ echo 'char *text = malloc(8); text[0] = 0; puts(text); free(text);' | mistake unchecked-malloc
  $ echo 'const char *text = "Hello, world"; fwrite(text, 1, sizeof text, stdout);' | mistake sizeof
  $ echo 'FILE *file = tmpfile(); if (file != NULL) { fclose(file); fputs("x", file); }' | mistake closed
  $ echo 'char *volatile text = malloc(8); if (text != NULL) text[atoi("8")] = 0; free(text);' | mistake beyond
  $ echo 'FILE *file = tmpfile(); return file == NULL;' | mistake open
  $ echo 'return 3;' | mistake status '  [3]
  > '
  $ echo 'puts("wrong");' | mistake untold
  $ echo 'prove: counts descriptor 00-open: it leaves a file open' >>"$CRAMTMP/tests/00-right.t"
  $ tests/prover/prove --expect --explain "$CRAMTMP/lessons/00-right.c" | sed -n '/^Which/,$p'
  Which tool would have told you?
    00-beyond                                    clang-tidy: cert-err34-c, sanitizers: heap-buffer-overflow, valgrind: Invalid write
    00-closed                                    gcc: -Wuse-after-free, cppcheck: useClosedFile, valgrind: Invalid read Invalid write
    00-conversion                                gcc: -Wconversion, clang: -Wimplicit-int-conversion
    00-open                                      cppcheck: resourceLeak, valgrind: descriptor
    00-sizeof                                    clang-tidy: bugprone-sizeof-expression
    00-status                                    run: 3
    00-unchecked-malloc                          gcc -fanalyzer: -Wanalyzer-possible-null-dereference
    00-untold                                    -
