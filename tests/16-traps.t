  $ cd "$TESTDIR/.."
  $ umask 022

prove: file gone after unlink: until the last unlink returns, the files have names
prove: directory gone after rmdir: until rmdir returns, the directory is there
prove: allow * open* ELOOP wrong-output: where a link is refused, the table says ELOOP
prove: allow clang-tidy lessons/* bugprone-easily-swappable-parameters found: a row and a column, in that order
prove: allow clang-tidy exercises/* found: the starter's task

A program's directory, as strace saw it made: if it is still there, say so, and remove it.

  $ left() {
  >   directory=$(sed -n 's/^mkdir[^"]*"\([^"]*\)".* = 0/\1/p' "$CRAMTMP/log")
  >   if [ -z "$directory" ]; then echo no directory
  >   elif [ -e "$directory" ]; then echo left: $(ls "$directory" | wc -l); rm -r "$directory"; fi
  > }
  $ traced="strace -o $CRAMTMP/log -e signal=none"

The two accounts need root, and a kernel that refuses. Without the first, one account plays both; without the second,
strace refuses instead, while the directory is sticky.

  $ unshare() {
  >   script=$(cat)
  >   [ "$(id -u)" = 0 ] || { mkdir "$CRAMTMP/lab" && cd "$CRAMTMP/lab" && chmod 1777 . &&
  >     script=$(echo "$script" | sed 's/^mount.*/:/; s/setpriv[^"]*sh/sh/'); }
  >   [ "$(id -u)" = 0 ] && [ "$(cat /proc/sys/fs/protected_symlinks)" = 1 ] ||
  >     script=$(echo "$script" | sed 's/sh -c "$2"/strace --quiet=path-resolution -o "$TMP" $([ ! -k . ] || echo -P app.tmp -e inject=openat:error=EACCES) &/')
  >   if [ "$(id -u)" = 0 ]; then echo "$script" | TMP=/dev/null command unshare "$@"
  >   else echo "$script" | TMP=/dev/null sh; cd "$TESTDIR/.."; fi
  > }

## run

  $ make run-16
  trap       w       O_NOFOLLOW  examined  O_EXCL
  file       read    read        read      EEXIST
  FIFO       read    read        refused   EEXIST
  hard link  lost    lost        refused   EEXIST
  symlink    lost    ELOOP       ELOOP     EEXIST

## failing

  $ (trap '' XFSZ; ulimit -f 0; build/lessons/16-traps)
  trap       w       O_NOFOLLOW  examined  O_EXCL
  diary: File too large
  [1]

## trace

  $ make trace-16 | grep 'app.tmp.*WRONLY' | sed -n 9,12p
  openat(AT_FDCWD, "/tmp/16-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, 0600) = 4
  openat(AT_FDCWD, "/tmp/16-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_TRUNC|O_NOFOLLOW|O_CLOEXEC, 0600) = 4
  openat(AT_FDCWD, "/tmp/16-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_NONBLOCK|O_NOFOLLOW|O_CLOEXEC, 0600) = 4
  openat(AT_FDCWD, "/tmp/16-XXXXXX/app.tmp", O_WRONLY|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = -1 EEXIST (File exists)

## two

  $ unshare --mount sh <<'END'
  > mount -t tmpfs -o mode=1777 lab /mnt; cd /mnt
  > as() { setpriv --reuid=$1 --regid=$1 --clear-groups sh -c "$2"; }
  > as 2001 'echo precious >diary'; as 2002 'ln -s diary app.tmp'
  > as 2001 'echo secret >app.tmp'; cat diary
  > chmod 777 .; as 2001 'echo secret >app.tmp'; cat diary
  > END
  sh: 1: cannot create app.tmp: Permission denied
  precious
  secret

## python

  $ python3 lessons/python/16-traps.py
  trap       examined  x
  file       opened    EEXIST
  FIFO       EPERM     EEXIST
  hard link  EPERM     EEXIST
  symlink    ELOOP     EEXIST

## hang

  $ build/mistakes/16-hang
  open, after one second: Interrupted system call

## trunc

  $ build/mistakes/16-trunc
  refused, and 0 bytes are left

## inside

  $ build/mistakes/16-inside
  the file is elsewhere

## stdout

  $ build/lessons/16-traps >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/16-traps >&-
  stdout: Bad file descriptor
  [1]
  $ build/lessons/16-traps >&- <&-
  stdout: Bad file descriptor
  [1]
  $ (ulimit -n 3; build/static/16-traps)
  trap       w       O_NOFOLLOW  examined  O_EXCL
  diary: Too many open files
  [1]

## umask

  $ (umask 0; build/static/16-traps | tail -n 1)
  symlink    lost    ELOOP       ELOOP     EEXIST
  $ (umask 077; build/static/16-traps | tail -n 1)
  symlink    lost    ELOOP       ELOOP     EEXIST

## nothing-left

  $ for fault in write:when=1 mkdir openat:when=1 write:when=2 close:when=1 openat:when=2 openat:when=3 write:when=3 \
  >   read:when=1 close:when=3 unlink:when=1 mknod,mknodat ?link,?linkat symlink,symlinkat ftruncate rmdir; do
  >   $traced -e inject=$fault:error=EIO build/static/16-traps >/dev/null
  >   echo $fault: exit status $?; left
  > done
  stdout: Input/output error
  write:when=1: exit status 1
  no directory
  mkdtemp: Input/output error
  mkdir: exit status 1
  no directory
  diary: Input/output error
  openat:when=1: exit status 1
  diary: Input/output error
  write:when=2: exit status 1
  diary: Input/output error
  close:when=1: exit status 1
  trap: Input/output error
  openat:when=2: exit status 1
  app.tmp: Input/output error
  openat:when=3: exit status 1
  app.tmp: Input/output error
  write:when=3: exit status 1
  attacker: Input/output error
  read:when=1: exit status 1
  trap: Input/output error
  close:when=3: exit status 1
  trap: Input/output error
  unlink:when=1: exit status 1
  trap: Input/output error
  mknod,mknodat: exit status 1
  trap: Input/output error
  ?link,?linkat: exit status 1
  trap: Input/output error
  symlink,symlinkat: exit status 1
  app.tmp: Input/output error
  ftruncate: exit status 1
  rmdir: Input/output error
  rmdir: exit status 1
  left: 0

## teach: what the prompts for teachers say, tried
