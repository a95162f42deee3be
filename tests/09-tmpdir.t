  $ cd "$TESTDIR/.."

Where nobody may mount, the two failures are made to happen.

  $ unshare -rm mount -t tmpfs none /mnt 2>/dev/null || unshare() {
  >   case $4 in
  >   *noexec*) strace -o /dev/null -e inject=execve:error=EACCES:when=2 env /mnt/true ;;
  >   *) strace -o /dev/null -e inject=write:error=ENOSPC:when=1 cat /bin/true >/dev/null ;;
  >   esac
  > }

## run

  $ make run-09

## failing

  $ strace -o /dev/null -e inject=openat:error=ENOENT build/static/09-tmpdir /nowhere

## small

  $ unshare -rm sh -c 'mount -t tmpfs -o size=4k small /mnt; cat /bin/true >/mnt/true'

## noexec

  $ unshare -rm sh -c 'mount -t tmpfs -o noexec here /mnt; cp /bin/true /mnt; env /mnt/true'

## kind

  $ stat -f -c '%n %T' /dev/shm /proc

## trace

  $ make trace-09 ARGS='relative /nowhere /dev/shm'

## python

  $ python3 lessons/python/09-tmpdir.py

## empty

  $ build/mistakes/09-empty

## relative

  $ build/mistakes/09-relative

## access

  $ build/mistakes/09-access

## short

  $ build/mistakes/09-short

## values: a slash at the end is harmless; no room for the path; a directory where none may write

  $ build/lessons/09-tmpdir /tmp/ //tmp /proc /dev/null "$(printf '/%04088d' 0)" | sed 's/0000*/0/'
  $ mkdir "$CRAMTMP/closed" && chmod 755 "$CRAMTMP" "$CRAMTMP/closed" && cp build/static/09-tmpdir "$CRAMTMP"
  $ chmod 555 "$CRAMTMP/closed"
  $ nobody=; [ "$(id -u)" != 0 ] || nobody='setpriv --reuid=65534 --regid=65534 --clear-groups'
  $ $nobody "$CRAMTMP/09-tmpdir" "$CRAMTMP/closed" | grep -o 'Perm.*'
  $ chmod 755 "$CRAMTMP/closed"

## stdout

  $ build/lessons/09-tmpdir >/dev/full
  $ build/lessons/09-tmpdir >&-

## teach: what the prompts for teachers say, tried

