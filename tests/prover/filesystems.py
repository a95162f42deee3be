"""The lesson and its mistakes with other file systems as /tmp: the machine's disk, tmpfs, overlay, FUSE, and
one that refuses O_TMPFILE. The output is the same, and nothing is left."""
import contextlib
import errno
import importlib.util
import os
import shutil
import subprocess

import builds
import transcripts
from room import mount

TITLE = 'File systems | Systèmes de fichiers'
BUILD = 'gcc -O0'


def refuse_nameless():
    """Let O_TMPFILE fail from now on, as where the file system knows nothing of it."""
    import seccomp  # not at the top: it may be missing
    rules = seccomp.SyscallFilter(seccomp.ALLOW)
    rules.add_rule(seccomp.ERRNO(errno.EOPNOTSUPP), 'openat',
                   seccomp.Arg(2, seccomp.MASKED_EQ, os.O_TMPFILE, os.O_TMPFILE))
    rules.load()


def has_seccomp():
    return importlib.util.find_spec('seccomp') is not None


def mount_disk(place, room):
    mount('--bind', room.disk, place)


def mount_memory(place, _):
    mount('-t', 'tmpfs', 'memory', place)


def mount_overlay(place, _):
    for name in 'lower', 'upper', 'work':
        os.mkdir(name)
    mount('-t', 'overlay', '-o', 'lowerdir=lower,upperdir=upper,workdir=work', 'overlay', place)


def mount_fuse(place, _):
    os.mkdir('fuse')
    subprocess.run(['bindfs', 'fuse', place], check=True, stderr=subprocess.PIPE, text=True)


# label: what mounts it at a place, what that needs, what else is done before a program starts
SYSTEMS = {'disk': (mount_disk, '', None), 'tmpfs': (mount_memory, '', None),
           'overlay': (mount_overlay, '', None), 'FUSE': (mount_fuse, 'bindfs', None),
           'no O_TMPFILE': (mount_memory, 'python3-seccomp', refuse_nameless)}


@contextlib.contextmanager
def mounted(make, room):
    """Have /tmp on another file system."""
    with contextlib.ExitStack() as after:
        os.mkdir('place')
        after.callback(os.rmdir, 'place')
        make('place', room)
        after.callback(unmount, 'place')
        mount('--bind', 'place', '/tmp')
        after.callback(unmount, '/tmp')
        os.chmod('/tmp', 0o1777)
        yield


def unmount(place):
    subprocess.run(['umount', '--lazy', place], check=True)


def prove(lesson):
    if 'private' not in lesson.flags:
        lesson.skips['filesystems'] = 'mounting is not permitted | montage non permis'
        return
    programs = {f'lessons/{lesson.name}': lesson.command(BUILD)}
    programs |= {f'mistakes/{path.stem}': lesson.command(BUILD, path) for path in lesson.mistakes}
    for label, (make, tool, prepare) in SYSTEMS.items():
        if tool and not (has_seccomp() if prepare else shutil.which(tool)):
            lesson.skips[label] = builds.missing(tool)
            continue
        try:
            with mounted(make, lesson):
                prove_in(lesson, label, programs, prepare)
        except subprocess.CalledProcessError as error:
            lesson.skips[label] = f'{error.cmd[0]}: {error.stderr or error.returncode}'.strip()


def prove_in(lesson, label, programs, prepare):
    """Prove the lesson in the present /tmp."""
    for words in lesson.arguments:
        run = lesson.run(BUILD, words, prepare=prepare, env=lesson.env | {'TMPDIR': '/tmp'})
        verdict = lesson.judge(run, words, must=True)
        lesson.check('filesystems', ' '.join([label, *words]), verdict, run.message or ' '.join(run.left))
    there = lesson.listing()
    transcripts.compare(lesson, 'filesystems', label, '/tmp', programs, prepare)
    left = lesson.clean(there)
    if left:
        lesson.check('filesystems', f'{label} transcript', 'leftover', ' '.join(left))
