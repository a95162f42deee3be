A file system in user space, as on a network, keeps the name of a removed file that is still open, hidden,
until the file is closed. The lessons run over such a /tmp, of their own: nothing may be left in it.

  $ cd "$TESTDIR/../.."
  $ command -v bindfs >/dev/null && [ -c /dev/fuse ] || exit 80
  $ over_fuse() {
  >   unshare --map-root-user --mount --pid --fork --kill-child sh -c '
  >     mount -t tmpfs tmpfs /tmp && mkdir /tmp/below && bindfs -o nonempty --no-allow-other /tmp/below /tmp || exit 9
  >     "$@" 2>&1; echo "exit status $?, left: $(ls -A /tmp | wc -l)"' sh "$@"
  > }
  $ over_fuse true || exit 80
  exit status 0, left: 0

The first of these finds its directory not empty: the name was kept.

  $ over_fuse build/lessons/05-auto-delete
  after   links  rmdir
  rmdir: Directory not empty
  exit status 1, left: 0
  $ for lesson in lessons/[0-9]*.c; do
  >   over_fuse "build/$(basename "$lesson" .c | sed s,^,lessons/,)" | sed -n "\$s|^|$lesson: |p"
  > done | grep -v 'exit status 0, left: 0'
  lessons/05-auto-delete.c: exit status 1, left: 0
  $ (trap '' XFSZ; ulimit -f 0; over_fuse build/lessons/07-security)
  call      result    diary
  diary: File too large
  exit status 1, left: 0
