  $ cd "$TESTDIR/.."

prove: file gone after unlink: until unlink returns, the file has a name
prove: allow * write*EFBIG* wrong-output: the row says it, and that the limit is reached is no surprise
prove: allow * write*EFBIG* lost: there the limit comes in any case
prove: allow * write*EINTR* wrong-output: one row more: the call is tried again
prove: allow FUSE 13-failure differs: errno holds the reason of an earlier failure, hidden in tmpfile
prove: allow no O_TMPFILE 13-failure differs: errno holds the reason of an earlier failure, hidden in tmpfile
prove: allow * fallocate* wrong-output: the row says it, and a program can write without having asked

Where nobody may mount, the full disk is played.

  $ unshare -rm mount -t tmpfs none /mnt 2>/dev/null || unshare() {
  >   strace -o /dev/null -e inject=fallocate:error=ENOSPC -e inject=write:error=ENOSPC:when=3 \
  >     build/static/13-full-disk
  > }

What the program left of the file that it made, as strace saw it

  $ left() {
  >   name=$(sed -n 's/^openat(AT_FDCWD, "\([^"]*\)", O_RDWR|O_CREAT.* = [0-9]*$/\1/p' "$CRAMTMP/log")
  >   if [ -z "$name" ]; then echo no file; elif [ -e "$name" ]; then echo left; rm "$name"; fi
  > }
  $ traced="strace -o $CRAMTMP/log -e signal=none"

## run

  $ make run-13
  call             asked  returned   size  reason
  posix_fallocate  10000        27      0  File too large
  write            10000      4096   4096  -
  write             5904        -1   4096  File too large
  incomplete: removed

## room

  $ make run-13 ARGS=20000
  call             asked  returned   size  reason
  posix_fallocate  10000         0  10000  -
  write            10000     10000  10000  -
  complete: removed

## failing

  $ unshare -rm sh -c 'mount -t tmpfs -o size=4k small /tmp; build/lessons/13-full-disk 20000'
  call             asked  returned   size  reason
  posix_fallocate  10000        28      0  No space left on device
  write            10000      4096   4096  -
  write             5904        -1   4096  No space left on device
  incomplete: removed
  write: No space left on device
  [1]

## interrupted

  $ strace -o /dev/null -e inject=write:error=EINTR:when=2 build/static/13-full-disk 20000
  call             asked  returned   size  reason
  posix_fallocate  10000         0  10000  -
  write            10000        -1  10000  Interrupted system call
  write            10000     10000  10000  -
  complete: removed

## usage

  $ build/lessons/13-full-disk ten
  error: a number of bytes is needed: ten
  [2]

## trace

  $ make trace-13 | grep -v '(1,'
  openat(AT_FDCWD, "/tmp/13-XXXXXX", O_RDWR|O_CREAT|O_EXCL, 0600) = 3
  fallocate(3, 0, 0, 10000)               = -1 EFBIG (File too large)
  write(3, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"..., 10000) = 4096
  write(3, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"..., 5904) = -1 EFBIG (File too large)
  close(3)                                = 0
  unlink("/tmp/13-XXXXXX")                = 0

## python

  $ python3 lessons/python/13-full-disk.py
  call             returned   size  reason
  posix_fallocate         -      0  File too large
  raw write            4096   4096  -
  raw write               -   4096  File too large
  write                   -   4096  File too large

## success

  $ build/mistakes/13-success
  saved
  bytes in the file: 4096

## failure

  $ build/mistakes/13-failure
  write: Success

## signal

  $ build/mistakes/13-signal
  File size limit exceeded
  [153]

## forever

  $ timeout 0.2 build/mistakes/13-forever
  [124]

## fallocate

  $ build/mistakes/13-fallocate
  enough room

## values: no room, room for one byte, for all, for some; what is no number of bytes

  $ for room in 0 1 10000 1000 '' -1 1x; do build/lessons/13-full-disk "$room"; echo "exit status $?"; done
  call             asked  returned   size  reason
  posix_fallocate  10000        27      0  File too large
  write            10000        -1      0  File too large
  incomplete: removed
  exit status 0
  call             asked  returned   size  reason
  posix_fallocate  10000        27      0  File too large
  write            10000         1      1  -
  write             9999        -1      1  File too large
  incomplete: removed
  exit status 0
  call             asked  returned   size  reason
  posix_fallocate  10000         0  10000  -
  write            10000     10000  10000  -
  complete: removed
  exit status 0
  call             asked  returned   size  reason
  posix_fallocate  10000        27      0  File too large
  write            10000      1000   1000  -
  write             9000        -1   1000  File too large
  incomplete: removed
  exit status 0
  error: a number of bytes is needed: 
  exit status 2
  error: a number of bytes is needed: -1
  exit status 2
  error: a number of bytes is needed: 1x
  exit status 2

## file: the limit is not for stdout, even where each row is written at once

  $ stdbuf -oL build/lessons/13-full-disk 1 >"$CRAMTMP/out"; cat "$CRAMTMP/out"
  call             asked  returned   size  reason
  posix_fallocate  10000        27      0  File too large
  write            10000         1      1  -
  write             9999        -1      1  File too large
  incomplete: removed

## unsupported: where the file system cannot reserve room, glibc writes one byte in each block

  $ for room in 4096 20000; do
  >   strace -o /dev/null -e inject=fallocate:error=EOPNOTSUPP build/static/13-full-disk $room | grep fallocate
  > done
  posix_fallocate  10000        27   1808  File too large
  posix_fallocate  10000         0  10000  -

## stdout

  $ build/lessons/13-full-disk >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/13-full-disk >&-
  stdout: Bad file descriptor
  [1]

## nothing-left

  $ $traced build/static/13-full-disk >/dev/null; left
  $ for fault in write:when=1 openat fallocate write:when=2 write:when=3 close unlink:when=1 write:when=4; do
  >   $traced -e inject=$fault:error=EIO build/static/13-full-disk >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  no file
  mkstemp: Input/output error
  openat: exit status 1
  no file
  fallocate: exit status 0
  write: Input/output error
  write:when=2: exit status 1
  write: Input/output error
  write:when=3: exit status 1
  close: Input/output error
  close: exit status 1
  unlink: Input/output error
  unlink:when=1: exit status 1
  stdout: Input/output error
  write:when=4: exit status 1

## teach: what the prompts for teachers say, tried

  $ cd "$CRAMTMP"
  $ (trap '' XFSZ; prlimit --fsize=4096 dd if=/dev/zero of=big bs=10000 count=1) 2>&1 | sed 's/ copied.*//'
  dd: error writing 'big': File too large
  1+0 records in
  0+0 records out
  4096 bytes (4.1 kB, 4.0 KiB)
