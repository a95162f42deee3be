"""One lesson under proof: what belongs to it, what it declares, and what was found."""
import collections
import fnmatch
import os
import re
import sys

from room import Room
from verdicts import verdict

COUNTS = {'tried': 'points tried | points essayés', 'coped': 'coped | surmonté',
          'reported': 'reported | signalé', 'allowed': 'allowed | admis', 'wrong': 'wrong | faux'}


def say(text, person):
    """Return the reader's half of 'English | French'; TAP that no `person` reads is English."""
    locale = next(filter(None, map(os.environ.get, ('LC_ALL', 'LC_MESSAGES', 'LANG'))), '')
    return text.split(' | ')[-1 if person and locale.startswith('fr') else 0]


class Lesson(Room):
    """A lesson, or a wrong program, in a room of its own. More `flags`: strace (it works here), explain
    (every point, for a person), expect."""

    def __init__(self, source, flags):
        super().__init__(source, flags)
        top, number = self.top, source.stem[:2]
        test = top / 'tests' / f'{source.stem}.t'
        self.transcript = test.read_text() if test.exists() else ''
        lines = re.findall(r'^prove: ([^:]*): (.*)$', self.transcript, re.M)
        self.declared = {tuple(what.split()): reason for what, reason in lines}
        self.cleans_up = ('signals',) in self.declared
        self.arguments = [()] + [what[1:] for what in self.declared if what[0] == 'arguments']
        self.mistakes = sorted(top.glob(f'lessons/mistakes/{number}-*.c'))
        self.answers = sorted(top.glob(f'tests/exercises/{number}-*/ok/*.c'))
        self.starters = sorted(top.glob(f'lessons/exercises/{number}-*.c'))
        self.counts, self.used, self.wrong = collections.Counter(), collections.Counter(), []
        first = [self.run('glibc', words) for words in self.arguments if self.builds('glibc')]
        if not first or any(run.status for run in first):
            sys.exit(f'{self.name}: does not compile, or does not run: {self.complaints} {first}')
        self.want = {words: run.out for words, run in zip(self.arguments, first)}

    def say(self, text):
        return say(text, 'explain' in self.flags)

    def judge(self, run, words=(), must=False, heard=True):
        """Return the verdict on a run of the lesson with these arguments; see verdicts."""
        return verdict(run, self.name, self.want[words], must, heard)

    def check(self, group, label, verdict, message='', reasons=(), times=1):
        """Count a verdict, so many times, and show it to a person. With reasons, none of them None, it is allowed."""
        english = label.split(' | ')[0]
        for what, why in self.declared.items():
            if what[0] == 'allow' and what[-1] == verdict and fnmatch.fnmatch(english, ' '.join(what[1:-1])):
                reasons = [why]
        kind = verdict if verdict in COUNTS else 'allowed' if reasons and all(reasons) else 'wrong'
        self.counts[group, 'tried'] += times
        self.counts[group, kind] += times
        if kind == 'allowed':
            self.used.update(set(reasons))
        line = ' '.join([verdict] * (kind != verdict) + message.strip().splitlines()[:1])
        if kind == 'wrong':
            self.wrong.append((group, verdict, f'{english}: {line}'))
        if 'explain' in self.flags:
            print(f'  {self.say(label):44} {self.say(COUNTS[kind]):9} {line}'.rstrip(), flush=True)

    def sum_up(self, group):
        """Print a group's TAP line."""
        if not self.counts[group, 'tried']:
            missing = dict.fromkeys(self.say(why) for why in self.skips.values() if 'apt-get' in why)
            reason = self.say(self.skips[group]) if group in self.skips else '; '.join(missing)
            print(f'ok - {self.name} {group} # SKIP {reason}')
            return
        count = ', '.join(f'{self.say(text)} {self.counts[group, kind]}' for kind, text in COUNTS.items())
        print('not ' * bool(self.counts[group, 'wrong']) + f'ok - {self.name} {group} ({count})')

    def sum_up_all(self):
        """Print what was wrong, allowed and not done."""
        for group, _, line in self.wrong[:20]:
            print(f'#   {group}: {line}')
        unused = {reason: 0 for what, reason in self.declared.items() if what[0] in ('allow', 'file', 'directory')}
        for reason, count in (unused | self.used).items():
            word = self.say(COUNTS['allowed'] if count else 'unused, allowed | inutilisé, admis')
            print(f'# {self.name}: {word} {count}: {self.say(reason)}')
        for what, reason in self.skips.items():
            print(f'# {self.name}: {self.say("skipped | non fait")}: {what}: {self.say(reason)}')
