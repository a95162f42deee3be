  $ cd "$TESTDIR/.."

## run

  $ make run-06
  stream          size  descriptor  text
  open_memstream    23  none        Hello, temporary world!
  open_memstream    46  none        Hello, temporary world!Hello, temporary world!
  fmemopen          32  none        Hello, temporary world!

## failing

  $ build/lessons/06-memory 'This sentence is longer than the array'
  fmemopen: 39 bytes do not fit in 32
  [1]

## fits

  $ build/lessons/06-memory '' | sed 's/ *$//'
  stream          size  descriptor  text
  open_memstream     0  none
  open_memstream     0  none
  fmemopen          32  none
  $ build/lessons/06-memory 'This sentence fits in the array'
  stream          size  descriptor  text
  open_memstream    31  none        This sentence fits in the array
  open_memstream    62  none        This sentence fits in the arrayThis sentence fits in the array
  fmemopen          32  none        This sentence fits in the array
  $ build/lessons/06-memory "$(printf '%032d' 0)"
  fmemopen: 33 bytes do not fit in 32
  [1]

## stdout

  $ build/lessons/06-memory >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/06-memory >&-
  stdout: Bad file descriptor
  [1]
  $ (ulimit -n 3; build/static/06-memory)
  stream          size  descriptor  text
  open_memstream    23  none        Hello, temporary world!
  open_memstream    46  none        Hello, temporary world!Hello, temporary world!
  fmemopen          32  none        Hello, temporary world!

## trace

  $ make trace-06
  write(1, "stream          size  descriptor"..., 39) = 39
  write(1, "open_memstream    23  none      "..., 197) = 197

## python

  $ python3 lessons/python/06-memory.py
  stream          size  descriptor  text
  StringIO          23  none        Hello, temporary world!
  StringIO          46  none        Hello, temporary world!Hello, temporary world!
  BytesIO           23  none        b'Hello, temporary world!'

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
