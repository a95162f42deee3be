  $ cd "$TESTDIR/.."

Run line by line, a program whose writes fail in turn, once each, until none is left to fail

  $ each_write() {
  >   for write in $(seq 40); do
  >     strace -o /dev/null -e inject=write:error=EIO:when=$write stdbuf -oL "$@" 2>&1 >/dev/null && break
  >   done | sort | uniq -c
  > }

## run

  $ make run-06
  stream          size  text
  open_memstream    23  Hello, temporary world!
  open_memstream    46  Hello, temporary world!Hello, temporary world!
  fmemopen          32  Hello, temporary world!

## failing

  $ build/lessons/06-memory 'Hello, more than temporary world!'
  stream          size  text
  open_memstream    33  Hello, more than temporary world!
  open_memstream    66  Hello, more than temporary world!Hello, more than temporary world!
  fmemopen: 34 bytes do not fit in 32
  [1]

## fits

  $ build/lessons/06-memory '' | sed 's/ *$//'
  stream          size  text
  open_memstream     0
  open_memstream     0
  fmemopen          32
  $ build/lessons/06-memory 'This sentence fits in the array'
  stream          size  text
  open_memstream    31  This sentence fits in the array
  open_memstream    62  This sentence fits in the arrayThis sentence fits in the array
  fmemopen          32  This sentence fits in the array
  $ build/lessons/06-memory "$(printf '%032d' 0)"
  stream          size  text
  open_memstream    32  00000000000000000000000000000000
  open_memstream    64  0000000000000000000000000000000000000000000000000000000000000000
  fmemopen: 33 bytes do not fit in 32
  [1]

## stdout

  $ build/lessons/06-memory >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/06-memory >&-
  stdout: Bad file descriptor
  [1]
  $ each_write build/lessons/06-memory
        4 stdout: Input/output error
  $ (ulimit -n 3; build/static/06-memory)
  stream          size  text
  open_memstream    23  Hello, temporary world!
  open_memstream    46  Hello, temporary world!Hello, temporary world!
  fmemopen          32  Hello, temporary world!

## trace

  $ make trace-06
  write(1, "stream          size  text\n", 27) = 27
  write(1, "open_memstream    23  Hello, tem"..., 46) = 46
  write(1, "open_memstream    46  Hello, tem"..., 69) = 69
  write(1, "fmemopen          32  Hello, tem"..., 46) = 46

## python

  $ python3 lessons/python/06-memory.py
  stream          size  text
  StringIO          23  Hello, temporary world!
  StringIO          46  Hello, temporary world!Hello, temporary world!
  BytesIO           23  b'Hello, temporary world!'

## early

  $ build/mistakes/06-early
  after fputs:  0 bytes
  after fflush: 23 bytes

## full

  $ build/mistakes/06-full
  written: 8, fclose: 0, kept: 1234567

## back

  $ build/mistakes/06-back
  size 1: H

## descriptor

  $ build/mistakes/06-descriptor
  fstat: Bad file descriptor

## late

  $ build/mistakes/06-late
  with a buffer:    10 written
  without a buffer: 8 written

## kept

The stream keeps the addresses of its two variables: each flush, the one of fclose too, fills them anew.

  $ cat >"$CRAMTMP/kept.c" <<'END'
  > #define _POSIX_C_SOURCE 200809L
  > #include <stdio.h>
  > int main(void)
  > {
  >   char *memory;
  >   size_t size;
  >   FILE *stream = open_memstream(&memory, &size);
  >   fputs("abc", stream);
  >   fflush(stream);
  >   memory = "nothing";
  >   size = 0;
  >   fclose(stream);
  >   printf("%zu %s\n", size, memory);
  > }
  > END
  $ cc -o "$CRAMTMP/kept" "$CRAMTMP/kept.c" && "$CRAMTMP/kept"
  3 abc

## teach: what the prompts for teachers say, tried

  $ fixed() { sed "s/fixed\[32\]/fixed[$1]/" lessons/06-memory.c | cc -x c - -o "$CRAMTMP/fixed" && "$CRAMTMP/fixed" 'Hello, more than temporary world!'; }
  $ fixed 33 | tail -n 1
  fmemopen: 34 bytes do not fit in 33
  open_memstream    66  Hello, more than temporary world!Hello, more than temporary world!
  $ fixed 34 | tail -n 1
  fmemopen          34  Hello, more than temporary world!
