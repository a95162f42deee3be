# What is judged where something fails, or a signal comes: checks, as in checks.py.

import functools
import posixpath
import shlex

import expect
import trace
from answer import Answer
from common import say, shown
from kinds import REMOVE
from outcomes import Failed, Skipped
from process import inject
from run import KNOWN


def touch(path, shape="{}"):
    """How one types a command, where a file is to be there first; path: None where none is."""
    folder, name = posixpath.split(path or "")
    typed = {"/home": "", "/tmpdir": '"${TMPDIR:-/tmp}"/'}.get(folder, f"{folder}/") + shlex.quote(name)
    return f"touch {typed.replace('{', '{{').replace('}', '}}')}; {shape}" if path else shape


class Faults(Answer):
    def missing(self):
        shape = ("TMPDIR=/nowhere " if "tmpdir" in self.checks else "") + "bwrap --dev-bind / / --ro-bind /usr /tmp {}"
        expect.refusal(self.run(self.case, places="missing", shape=shape))

    def full(self):
        expect.refusal(self.on_full_disk)

    def stdout(self):
        if not any(run.out for run in self.runs):
            raise Skipped(say("skip.after", check="output"))
        expect.refusal(self.with_full_output)

    def faults(self):
        """What the exercise names fails, each in a run of its own; of many writes to one file the first two and the last."""
        files = self.seen() and self.usual.files
        if "output" in self.faulty and "output" not in files.vital:
            raise Failed(self.usual.typed, say("fact.not-closed"))
        writes = [call for calls in files.written.values() for call in calls[:2] + calls[2:][-1:]]
        struck = [("write", call) for call in writes if "write" in self.faulty]
        for role, call in struck + [(role, files.vital[role]) for role in self.faulty if role in files.vital]:
            shape = f"strace -o /dev/null -e inject={call.name}:error=EIO:when={call.own} {{}} >/dev/null"
            run = self.run(self.case, strike=("error=EIO", call), shape=shape)
            if not run.struck("error=EIO"):
                raise Skipped(say("skip.strace"))
            coped = self.fallback and run.status == 0 and run.out != self.usual.out
            if not coped:
                expect.refusal(run)
            if role != "remove":
                expect.nothing_left(run)
            if coped or self.always_closed:
                expect.closed(run)

    @functools.cached_property
    def where_taken(self):
        """The usual run, where the last name that it chose is taken already; None if it chose none."""
        names = [name for name in self.chosen(self.usual) if posixpath.dirname(name) in KNOWN]
        if not names:
            return None
        return self.run(self.case, there=names[-1], traced="taken" in self.checks and self.tracing, shape=touch(names[-1]))

    def taken(self):
        """A name is taken before the program starts; or after a look at it, which says that nothing has it."""
        names = [posixpath.basename(path) for run in self.seen() for path in self.chosen(run)]
        for run in filter(None, [self.where_taken] if "excl" in self.checks else self.runs):
            looks = [look for look, path in run.files.looks.items() if posixpath.basename(path) in names]
            for struck in [run] + [self.misled(run, look) for look in looks]:
                expect.status(struck, advice="taken.advice")
                expect.output(struck, advice="taken.advice")

    def misled(self, run, look):
        shape = f"strace -o /dev/null -e inject={look.name}:error=ENOENT:when={look.own} {{}}"
        return self.run(run.case, strike=("error=ENOENT", look), there=run.there, shape=touch(run.there, shape))

    def unreadable(self):
        expect.refusal(self.run(self.case, folder=True, shape="{} <."))

    def term(self):
        expect.nothing_left(self.struck("signal=TERM"))

    def kill(self):
        expect.nothing_left(self.struck("signal=KILL"))

    def interrupted(self):
        if self.writes():
            run = self.struck("error=EINTR")
            expect.status(run, advice="interrupted.advice")
            expect.output(run, advice="interrupted.advice")

    def short(self):
        """The byte that strace says was taken is not in the file: what counts is what the next calls hand over."""
        run = self.writes() and self.struck("retval=1")
        for file, usual in zip(run.files.created if run else [], self.usual.files.created):
            if file.size != usual.size:
                raise Failed(run.typed, say("fact.rest", rest=file.size - 1, expected=usual.size - 1))
            if any(usual.known.get(offset, byte) != byte for offset, byte in file.known.items()):
                raise Failed(run.typed, say("fact.other-rest"))

    def writes(self):
        """Whether its files change by calls; a mapping needs none."""
        return self.seen() and not any(file.mapped for file in self.usual.files.created)

    def struck(self, fault):
        """The usual run, with a fault at the first call that changes a file: no delay to choose, no race."""
        first = self.seen() and self.usual.files.first
        run = first and self.run(self.case, strike=(fault, first),
                                 shape=f"strace -e trace={first.name} -e {inject(fault, first)} {{}}")
        if not run or not run.struck(fault):
            raise Failed(self.usual.typed, say("fact.no-write"))
        return run

    def signals(self):
        for name, run in self.signalled:
            expect.nothing_left(run)
            if run.files.missed:
                raise Failed(run.typed, say("fact.missed", call=shown(run.files.missed[0])))

    def raised(self):
        for name, run in self.signalled:
            if not run.killed(name) and (run.struck(f"signal={name}") or run is self.signalled[0][1]):
                raise Failed(run.typed, say("fact.outlived", signal=f"SIG{name}"), *expect.ending(run))

    def ignored(self):
        first = self.signalled and self.usual.files.first
        run = self.strike("HUP", first, ignored="HUP", shape="(trap '' HUP; {})")
        expect.status(run, advice="ignored.advice")
        expect.output(run, advice="ignored.advice")

    @functools.cached_property
    def signalled(self):
        """Runs that a signal interrupts, each with its name: all signals at the first write, and SIGTERM after each
        call that comes while there are names, and before each that takes one away."""
        calls = self.seen() and trace.calls(self.usual.lines, self.usual.program)
        first, created = self.usual.files.first, [file.line for file in self.usual.files.created if file.named]
        if not created or not first:
            raise Failed(self.usual.typed, say("fact.no-write"))
        at = [i for i, call in enumerate(calls) if call.line in created or call.name in REMOVE]
        runs = [(name, self.strike(name, first)) for name in ("TERM", "INT", "HUP")]
        runs += [("TERM", self.strike("TERM", call)) for call in calls[at[0]:at[-1] + 1]]
        early = [self.strike("TERM", call, before=True) for call in calls if call.name in REMOVE]
        return runs + [("TERM", run) for run in early if run.struck_before("TERM")]

    def strike(self, name, call, before=False, shape="{}", **how):
        """A run with a signal at a call, which is told as one types it: counted from the program's start."""
        calls = trace.calls(self.usual.lines, self.usual.program)
        what = f"error=EINTR:signal={name}" if before else f"signal={name}"
        count = sum(other.name == call.name and other.count <= call.count for other in calls)
        inject = f"strace -o /dev/null -e inject={call.name}:{what}:when={count} {{}}"
        return self.run(self.case, strike=(what, call), shape=shape.format(inject), **how)
