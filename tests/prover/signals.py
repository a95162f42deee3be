"""At least 10 000 signals, each at a random moment and each the end of the program: nothing is left.

Tried on lessons that clean up on signals, and say so in their test:
  prove: signals: reason
SIGTERM goes to the program alone, as from kill; SIGINT to its processes too, as from Ctrl-C. A signal that
comes too late, after the end, is not counted. The moments between two system calls that no signal is likely
to meet are for the group kills: there SIGTERM follows each call.
"""
import itertools
import os
import random
import signal
import statistics
import subprocess
import time

from builds import STATIC

TITLE = 'Signals at random moments | Des signaux à des moments tirés au hasard'
SIGNALS = 10_000
WAYS = {'SIGTERM': os.kill, 'SIGINT': os.killpg}
ROUND = 100  # signals between two looks at what is left


def prove(lesson):
    if 'private' not in lesson.flags:
        lesson.skips['signals'] = 'mounting is not permitted | montage non permis'
        return
    ways = list(itertools.product(lesson.builds(*STATIC), WAYS))
    for name, kind in ways:
        count, verdict, message = strike(lesson, name, kind, SIGNALS // len(ways))
        label = f'{name} {kind}, {count} times | {name} {kind}, {count} fois'
        lesson.check('signals', label, verdict, message, times=max(count, 1))


def strike(lesson, name, kind, wanted):
    """End a build by a signal as often as wanted, or more. Return how often it was, the verdict and a message."""
    number, there, count = signal.Signals[kind], lesson.listing(), 0
    while count < wanted:
        life = statistics.median(live(lesson, name)[1] for _ in range(5))
        statuses = [live(lesson, name, WAYS[kind], number, random.uniform(0, life))[0]
                    for _ in range(ROUND)]
        count += statuses.count(-number)
        if left := lesson.clean(there):
            return count, 'leftover', ' '.join(sorted(left))
        if set(statuses) - {0, -number}:
            return count, 'status', f'ended in another way: {statuses}'
        if -number not in statuses:
            return count, 'missed', f'{kind} does not end it'
    return count, 'coped', ''


def live(lesson, name, way=None, number=0, delay=0.0):
    """Run a build once, and send it a signal after a delay. Return its exit status, and how long it lived."""
    process = lesson.start([*lesson.drop, *lesson.command(name)], stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=lesson.env)
    begun = time.monotonic()
    if way:
        time.sleep(delay)
        way(process.pid, number)
    status = process.wait()
    lived = time.monotonic() - begun
    try:
        while time.monotonic() < begun + 1:
            os.killpg(process.pid, 0)  # its children may take a moment more
            time.sleep(0.001)
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    return status, lived
