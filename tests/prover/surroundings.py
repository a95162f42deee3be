"""Users, umasks, closed descriptors, full disks, limits, TMPDIR."""
import functools
import itertools
import os
import pathlib
import resource
import signal
import subprocess

from room import mount

TITLE = 'Users and surroundings | Utilisateurs et environnements'
DISKS = {'read-only': 'ro', 'full': 'size=4k', 'no-inode': 'nr_inodes=1'}


def limited(which, value):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(which, (value, value))


def first(function, *arguments):
    """Return what makes a program start after a call."""
    return {'prepare': functools.partial(function, *arguments)}


def where_it_must_work(env):
    """Return surroundings: {label: options of Room.run}."""
    return {'stdout a file | stdout un fichier': {}, 'stdout a pipe | stdout un tube': {'stdout': 'pipe'},
            'stdout a terminal | stdout un terminal': {'stdout': 'terminal'},
            'no environment | sans environnement': {'env': {}}, 'no HOME | sans HOME': env(HOME=None),
            'no TMPDIR | sans TMPDIR': env(TMPDIR=None)} | {
                f'umask {mask:03o}': first(os.umask, mask) for mask in (0, 0o22, 0o77)}


def where_it_may_refuse(env, tmp, disks):
    """Return surroundings: {label: options of Room.run}."""
    closed = {'stdout': 'closed pipe'}
    may = {'umask 777': first(os.umask, 0o777), 'stdout /dev/full': {'stdout': '/dev/full'},
           'stdout a closed pipe | stdout un tube fermé': closed,
           'stdout a closed pipe, SIGPIPE ignored | stdout un tube fermé, SIGPIPE ignoré':
               closed | first(signal.signal, signal.SIGPIPE, signal.SIG_IGN),
           'RLIMIT_FSIZE 0': {'stdout': 'pipe'} | first(limited, resource.RLIMIT_FSIZE, 0)}
    may |= {' '.join(f'{fd}>&-' for fd in fds): first(lambda fds: list(map(os.close, fds)), fds)
            for n in (1, 2, 3) for fds in itertools.combinations(range(3), n)}
    may |= {f'TMPDIR={label}': env(TMPDIR=path) for label, path in (
        ('', ''), ('relative', 'relative'), (f'{tmp}/missing',) * 2, (f'{tmp}/file',) * 2,
        ('(4 KiB)', f'{tmp}/' + 'long/' * 819))}
    return may | {f'TMPDIR={disk}': env(TMPDIR=disk) for disk in disks}


def make_disks():
    """Mount small file systems that refuse in /tmp. Return their paths."""
    for name, option in DISKS.items():
        os.mkdir(f'/tmp/{name}')
        mount('-t', 'tmpfs', '-o', f'mode=1777,{option}', 'disk', f'/tmp/{name}')
    pathlib.Path('/tmp/full/file').write_bytes(bytes(4096))
    return [f'/tmp/{name}' for name in DISKS]


def prove(lesson):
    def env(**changes):
        return {'env': {k: v for k, v in (lesson.env | changes).items() if v is not None}}

    def under(name, user, label, must=False, **options):
        run = lesson.run(name, user=user, **options)
        verdict = lesson.judge(run, (), must, '2>&-' not in label)
        if label.startswith('stdout a closed pipe |') and run.status == -signal.SIGPIPE:
            verdict = 'leftover' if run.left else 'coped'  # a pipe's reader ends all programs before it
        label = ' | '.join(f'{name} {user} {half}' for half in label.split(' | '))
        lesson.check('surroundings', label, verdict, run.message)
        return verdict

    disks = make_disks() if 'private' in lesson.flags else []
    if not disks:
        lesson.skips['/tmp full, read-only'] = 'mounting is not permitted | montage non permis'
    must, may = where_it_must_work(env), where_it_may_refuse(env, lesson.tmp, disks)
    for name, user in itertools.product(lesson.builds('gcc -O0', 'musl-gcc -O0'), lesson.users):
        for label, options in (must | may).items():
            under(name, user, label, label in must, **options)
        for disk in disks:
            mount('--bind', disk, '/tmp')
            under(name, user, f'{disk} as /tmp | {disk} comme /tmp', **env(TMPDIR='/tmp'))
            subprocess.run(['umount', '/tmp'], check=True)
        for which, limits in ('NOFILE', range(3, 256)), ('DATA', range(0, 1 << 20, 1 << 15)):
            for limit in limits:
                options = first(limited, getattr(resource, f'RLIMIT_{which}'), limit)
                can_start = lesson.run(name, source='empty', user=user, **options).status == 0
                if can_start and under(name, user, f'RLIMIT_{which} {limit}', **options) != 'reported':
                    break
    for disk in disks:
        subprocess.run(['umount', disk], check=True)
        os.rmdir(disk)
