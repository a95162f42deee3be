"""Each system call of the program fails in turn, with each likely error (see errors.txt), once (openat 1)
and from then on (openat 1+); what it falls back on fails too. A call that repeats an earlier one, arguments
and all, fails once, with the first of these errors. All of it again with stdout a terminal, where
each line is written at once: a program that asks for the reason at its end would give a stale one."""
import itertools
import re

from builds import STATIC
from strace import errnos
from verdicts import REMOVE, is_honest

TITLE = 'Every system call failing in turn | Chaque appel système en échec, tour à tour'
ONCE = {'EINTR', 'EEXIST'}  # a program may try again as long as these last
UNIQUE = re.compile(r'-\w{6}(?=[/".])')  # the random part of a name
TMPFILE = re.compile(r'/tmp/tmpf(ile_)?\w{6}')  # the names that glibc's and musl's tmpfile() make
TMPFILE_REASON = ("the libc's tmpfile() makes a name, unlinks it next, and ignores a failed unlink"
                  ' | le tmpfile() de la libc crée un nom, le supprime, et ignore un échec d’unlink')


def prove(lesson):
    for name, words, stdout in itertools.product(lesson.builds(*STATIC), lesson.arguments, ('out', 'terminal')):
        if not all_calls(lesson, name, words, stdout):
            return
    if lesson.counts['faults', 'tried'] < 20 and 'expect' not in lesson.flags:
        lesson.check('faults', 'at least 20 points | au moins 20 points', 'missed')


def all_calls(lesson, name, words, stdout):
    """Make each call of one build fail. Return False where that would take too long: it may be endless."""
    clean = lesson.own(name, lesson.trace(name, words, stdout=stdout).calls)
    fallbacks, seen = set(), set()
    for i, call in enumerate(clean):
        if errnos(call) is None:
            lesson.check('faults', f'{name} {call.name} {call.n}', 'unknown')
        site = call.name, UNIQUE.sub('', call.args)
        errors, lasting = (errnos(call) or ()), ('', '+')
        if site in seen:
            errors, lasting = errors[:1], ('',)
        seen.add(site)
        for error, plus in itertools.product(errors, lasting):
            if plus and error in ONCE:
                continue
            verdict, calls = fail(lesson, name, words, stdout, plus, (call, error))
            if verdict == 'endless':
                return False
            others = [c for c in fallback(lesson.own(name, calls)[i + 1:], clean[i + 1:])
                      if errnos(c) and c.name != call.name]
            if verdict == 'coped' and not plus and (i, *(c.name for c in others)) not in fallbacks:
                fallbacks.add((i, *(c.name for c in others)))
                for other in others:
                    for reason in errnos(other):
                        fail(lesson, name, words, stdout, '', (call, error), (other, reason))
    return True


def fallback(calls, clean):
    """Return the calls before the end that both lists share."""
    while calls and clean and calls[-1].name == clean[-1].name:
        calls, clean = calls[:-1], clean[:-1]
    return calls


def fail(lesson, name, words, stdout, plus, *points):
    """Make (call, errno) points fail in one run. Return the verdict and the run's calls."""
    points = [(call.name, f'{call.n}{plus}', error) for call, error in points]
    run = lesson.trace(name, words, [f'{call}:error={e}:when={n}' for call, n, e in points], stdout=stdout)
    injected = {c.name for c in run.calls if c.injected}
    verdict = lesson.judge(run, words) if injected == {call for call, _, _ in points} else 'missed'
    if verdict == 'reported' and len(points) == 1 and not is_honest(run, lesson.errors(name)):
        verdict = 'misleading'
    known = verdict == 'leftover' and injected & REMOVE and all(map(TMPFILE.fullmatch, run.left))
    label = ' '.join([name, *words, *['terminal'] * (stdout == 'terminal'), ', '.join(map(' '.join, points))])
    lesson.check('faults', label, verdict, run.message, [TMPFILE_REASON] * bool(known))
    return verdict, run.calls
