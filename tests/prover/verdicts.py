"""What a run of a program was: right, or wrong in one of several ways."""
import errno
import itertools
import os
import re

SAVE = {'write', 'writev', 'pwrite64', 'pwritev', 'fsync', 'fdatasync', 'ftruncate', 'fchmod'}
REMOVE = {'unlink', 'unlinkat', 'rmdir', 'rename', 'renameat', 'renameat2'}
NAMELESS = re.compile('|'.join(sorted(map(re.escape, map(os.strerror, errno.errorcode)), key=len)[::-1])
                      + '|error|failed|failure', re.I)


def verdict(run, name, want, must=False, heard=True):
    """Return the verdict on a program's run, which should print what it is wanted to.
    `must` it work, and can its message be `heard`?"""
    named = NAMELESS.sub('', run.message.replace(name, ''))
    if run.status is None:
        return 'endless'
    if run.status < 0:
        return 'signal'
    if run.status > 125:
        return 'status'
    if run.status == 0 and run.out != want:
        return 'wrong-output'
    if run.status == 0 and is_lost(run.calls):
        return 'lost'
    if run.left and not (run.status and is_excused(run.left, run.calls)):
        return 'leftover'
    if run.status and must:
        return 'refused'
    if run.status and heard and not run.message.strip():
        return 'silent'
    if run.status and heard and ('Success' in named or not re.search('[A-Za-z]{2}', named)):
        return 'vague'
    return 'reported' if run.status else 'coped'


def is_lost(calls):
    """Say whether data failed to be saved, and no later call saved it."""
    for i, call in enumerate(calls):
        fd = call.args.split(',')[0]
        if not call.injected or fd == '2':
            continue
        if call.name in SAVE and not any(c.name == call.name and c.args[:24] == call.args[:24]
                                         and c.result[0] != '-' for c in calls[i + 1:]):
            return True
        since = itertools.takewhile(lambda c: (c.name, c.args) != ('close', fd), reversed(calls[:i]))
        if call.name == 'close' and 'EINTR' not in call.result and any(
                c.name in SAVE and c.args.split(',')[0] == fd for c in since):
            return True
    return False


def is_excused(left, calls):
    """Say whether all that is left, or holds it, was to be removed by a call that was made to fail."""
    names = {os.path.basename(path) for c in calls if c.injected and c.name in REMOVE
             for path in re.findall(r'"([^"]*)"', c.args)}
    kept = {path for path in left if os.path.basename(path.rstrip('/')) in names}
    return all(any(inner.startswith(path) for inner in kept) for path in left)


def is_honest(run, texts):
    """Say whether a message gives the injected errno, that of a failed call that it names, or none.
    texts: those of all errnos in the program's libc."""
    told = {text for text in texts if text in run.message}
    return not told or any(texts[getattr(errno, c.result[3:])] in told for c in run.calls
                           if c.result.startswith('-1 E') and (c.injected or c.name in run.message))
