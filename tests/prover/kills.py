"""SIGTERM after and SIGKILL before each system call of the program: nothing is left.
SIGTERM has no excuse in a lesson that cleans up on signals."""
import fnmatch
import itertools

from builds import STATIC
from faults import TMPFILE, TMPFILE_REASON
from verdicts import REMOVE

TITLE = 'Killed at every system call | Tué à chaque appel système'


def prove(lesson):
    for name, words in itertools.product(lesson.builds(*STATIC), lesson.arguments):
        clean = lesson.own(name, lesson.trace(name, words).calls)
        for (i, call), kill in itertools.product(enumerate(clean), ('SIGTERM', 'SIGKILL')):
            run = lesson.trace(name, words, [f'{call.name}:signal={kill}:when={call.n}'])
            reasons = [may_stay(lesson, path, clean, i, kill) for path in sorted(run.left)]
            verdict = 'endless' if run.status is None else 'leftover' if run.left else 'coped'
            label = ' '.join([name, *words, call.name, str(call.n), kill])
            lesson.check('kills', label, verdict, '', reasons)


def may_stay(lesson, path, clean, i, kill):
    """Return the reason why a path may be left by a kill at call i, None if it may not."""
    if TMPFILE.fullmatch(path) and clean[i].name in REMOVE | {'open', 'openat'}:
        return TMPFILE_REASON
    if kill == 'SIGTERM' and lesson.cleans_up:
        return None
    for (kind, *more), reason in lesson.declared.items():
        last = max((j for j, c in enumerate(clean) if more and fnmatch.fnmatch(c.name, more[-1])), default=-1)
        # SIGKILL comes before the call, SIGTERM after it.
        if kind == ('directory' if path.endswith('/') else 'file') and i + (kill == 'SIGTERM') <= last:
            return reason
    return None
