"""The system calls of a program, as strace shows them, and the errors that each may be made to give."""
import collections
import pathlib
import re

COMMAND = 'strace', '-f', '-qq', '-s', '999', '-e', 'signal=none', '-o', '../log'
HERE = pathlib.Path(__file__).parent
TABLE = (HERE / 'errors.txt').read_text().splitlines()
LIKELY = [[field.strip() for field in line.split('|')] for line in TABLE if line[0] != '#']

FORKS = {'fork', 'vfork', 'clone', 'clone3'}

Call = collections.namedtuple('Call', 'name n args result injected')


def errnos(call):
    """Return the errnos that a call may fail with, None if nothing is known of it."""
    return next((errnos.split() for names, part, errnos in LIKELY
                 if call.name in names.split() and part in f'({call.args}'), None)


def calls_in(log):
    """Return the calls in a strace log, those of a child after the call that made it, although both run at once.
    A call's n says which one of that name it is in its process."""
    calls, count, begun = {}, collections.Counter(), {}
    for pid, line in re.findall(r'^(\d+) +(.*)$', log, re.M):
        if line.endswith('<unfinished ...>'):
            begun[pid] = line.removesuffix('<unfinished ...>')
            continue
        line = re.sub(r'^<\.\.\. \w+ resumed>', lambda _: begun.pop(pid, ''), line)
        call = re.fullmatch(r'(\w+)\((.*?)(?:\) += (\?|-?\w+(?: E\w+)?)(.*))?', line)
        if call:
            name, args, result, more = call.groups('?')
            count[pid, name] += 1
            calls.setdefault(pid, []).append(
                Call(name, count[pid, name], args, result, more.endswith('(INJECTED)')))
    ordered = []
    while calls:
        ordered += family(next(iter(calls)), calls)
    return ordered


def family(pid, calls):
    """Yield the calls of a process, and those of its children where it made them. Take them out of calls."""
    for call in calls.pop(pid):
        yield call
        if call.name in FORKS and call.result in calls:
            yield from family(call.result, calls)


def messages_in(calls):
    """Return the texts that calls wrote, or tried to write, on stderr."""
    return ''.join(text.replace(r'\n', '\n') for call in calls
                   if call.name in ('write', 'writev') and call.args.startswith('2, ')
                   for text in re.findall(r'"([^"]*)"', call.args))
