  $ cd "$TESTDIR/.."

prove: file gone after unlink: between its creation and unlink, the file has a name
prove: allow * open* ? * wrong-output: the row says why the directory was refused, and the file is in /tmp

Where nobody may mount, the two failures are made to happen.

  $ unshare -rm mount -t tmpfs none /mnt 2>/dev/null || unshare() {
  >   case $4 in
  >   *noexec*) strace -o /dev/null -e inject=execve:error=EACCES:when=1 env /mnt/true ;;
  >   *) strace -o /dev/null -e inject=write:error=ENOSPC:when=1 cat /bin/true >/dev/null ;;
  >   esac
  > }

## run

  $ make run-09
  TMPDIR       refused                    file in
  -            not set                    /tmp
               empty                      /tmp
  scratch      not absolute               /tmp
  /nowhere     No such file or directory  /tmp
  /etc/passwd  Not a directory            /tmp
  /dev/shm     -                          /dev/shm

## failing

  $ strace -o /dev/null -e inject=openat:error=ENOENT build/static/09-tmpdir /nowhere
  TMPDIR       refused                    file in
  /tmp: No such file or directory
  [1]

## small

  $ unshare -rm sh -c 'mount -t tmpfs -o size=4k small /mnt; cat /bin/true >/mnt/true'
  cat: write error: No space left on device
  [1]

## noexec

  $ unshare -rm sh -c 'mount -t tmpfs -o noexec here /mnt; cp /bin/true /mnt; env /mnt/true'
  env: '/mnt/true': Permission denied
  [126]

## trace

  $ make trace-09 ARGS='scratch /nowhere /dev/shm' | grep -v '(1,'
  openat(AT_FDCWD, "/tmp/09-XXXXXX", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 3
  unlink("/tmp/09-XXXXXX")                = 0
  close(3)                                = 0
  openat(AT_FDCWD, "/nowhere/09-XXXXXX", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = -1 ENOENT (No such file or directory)
  openat(AT_FDCWD, "/tmp/09-XXXXXX", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 3
  unlink("/tmp/09-XXXXXX")                = 0
  close(3)                                = 0
  openat(AT_FDCWD, "/dev/shm/09-XXXXXX", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 3
  unlink("/dev/shm/09-XXXXXX")            = 0
  close(3)                                = 0

## python

  $ python3 lessons/python/09-tmpdir.py
  TMPDIR       file in
  -            /tmp
               /tmp
  /nowhere     /tmp
  /etc/passwd  /tmp
  /dev/shm     /dev/shm

## empty

  $ build/mistakes/09-empty
  template: /app-XXXXXX

## relative

  $ build/mistakes/09-relative
  unlink: No such file or directory

## access

  $ build/mistakes/09-access
  writable
  mkstemp: Not a directory

## cut

  $ build/mistakes/09-cut
  mkstemp: Invalid argument

## values: a slash at the end is harmless; no room for the path; a directory where none may write

  $ build/lessons/09-tmpdir /tmp/ //tmp /proc /dev/null "$(printf '/%04088d' 0)" | sed 's/0000*/0/'
  TMPDIR       refused                    file in
  /tmp/        -                          /tmp/
  //tmp        -                          //tmp
  /proc        No such file or directory  /tmp
  /dev/null    Not a directory            /tmp
  /0  File name too long         /tmp
  $ mkdir "$CRAMTMP/closed" && chmod 755 "$CRAMTMP" "$CRAMTMP/closed" && cp build/static/09-tmpdir "$CRAMTMP"
  $ chmod 555 "$CRAMTMP/closed"
  $ nobody=; [ "$(id -u)" != 0 ] || nobody='setpriv --reuid=65534 --regid=65534 --clear-groups'
  $ $nobody "$CRAMTMP/09-tmpdir" "$CRAMTMP/closed" | grep -o 'Perm.*'
  Permission denied          /tmp
  $ chmod 755 "$CRAMTMP/closed"

## stdout

  $ build/lessons/09-tmpdir >/dev/full
  stdout: No space left on device
  [1]
  $ build/lessons/09-tmpdir >&-
  stdout: Bad file descriptor
  [1]

## teach: what the prompts for teachers say, tried

  $ make run-09 ARGS='/proc /tmp/.'
  TMPDIR       refused                    file in
  /proc        No such file or directory  /tmp
  /tmp/.       -                          /tmp/.
