# What is judged: each check is a method, which raises where the answer fails. Its words: messages.tsv.

import functools
import posixpath
import re
import signal
import time

import expect
import files
import trace
from answer import Answer
from common import say, shown
from outcomes import Failed, Skipped
from run import KNOWN, home


class Checks(Answer):
    def compile(self):
        self.builds.ready("compile")

    def warnings(self):
        if not self.builds.warns():
            raise Skipped(say("skip.warnings"))
        lines = self.builds.runs["compile"].err.splitlines()
        if lines:
            raise Failed(*map(shown, lines[:8]))

    def ends(self):
        self.runs = []
        for run in self.every(traced=self.tracing):
            if self.overflows(run):
                continue
            expect.status(run)
            expect.complete(run)
            self.runs.append(run)

    def output(self):
        for run in self.runs:
            expect.output(run)

    def atonce(self):
        self.created()
        for run in self.succeeded():
            if run.files.most < run.case.files:
                raise Failed(run.typed, say("fact.most", most=run.files.most, expected=run.case.files))

    def asked(self):
        self.created()
        for run in self.succeeded():
            for file in run.files.created:
                before, written, after = file.events.partition("w")
                if written and not file.mapped and "s" not in before and not set(after) & set("?rs"):
                    raise Failed(run.typed, say("fact.not-asked"))

    def reread(self):
        self.created()
        for run in self.succeeded():
            used = any(file.events.strip("?s") for file in run.files.created)
            if not used and (run.case.input or "input" not in run.case.spec):
                raise Failed(run.typed, say("fact.unused"))
            for file in run.files.created:
                if "w" in file.events and not file.reread:
                    raise Failed(run.typed, say("fact.not-read"), shown(file.line))

    def inplace(self):
        before, after = self.case.inplace
        if not any(file.overwritten(before, after) for files in self.created() for file in files):
            raise Failed(say("fact.not-inplace", before=shown(before), after=shown(after)))

    def musl(self):
        self.builds.ready("musl")
        for run in self.every("musl"):
            if self.overflows(run):
                continue
            expect.status(run, advice="library.advice")
            expect.output(run, advice="musl.advice")

    def overflows(self, run):
        """Whether it crashed where the check memory will say more of it."""
        try:
            return (run.case.overflow and run.status in (128 + signal.SIGSEGV, 128 + signal.SIGABRT)
                    and self.builds.warns() and self.builds.ready("memory"))
        except (Failed, Skipped):
            return False

    def memory(self):
        if not self.builds.warns():
            raise Skipped(say("skip.sanitizers"))
        if self.builds.blind:
            raise Failed(say("fact.blind", word=shown(self.builds.blind[0])), advice="blind.advice")
        self.builds.ready("memory")
        for run in self.every("memory", limits={"MEMORY": "unlimited"}):
            if run.status != run.case.status:
                raise Failed(run.typed, *(list(expect.report(run)) or expect.ending(run, run.case.status)))

    def closed(self):
        for run in self.seen():
            lines = [opened.line for descriptor, opened in run.files.open.items() if descriptor > 2 or opened.file]
            if lines:
                raise Failed(run.typed, *(say("fact.open", call=shown(line)) for line in dict.fromkeys(lines)))

    def clean(self):
        for run in self.runs:
            expect.nothing_left(run)
        if "full" in self.tidy and self.place.how == "boxed":
            expect.nothing_left(self.on_full_disk)

    def diskless(self):
        for run in self.seen():
            for file in run.files.created:
                raise Failed(run.typed, shown(file.line))

    def tmpdir(self):
        self.expect_of(lambda file: re.match(r"/tmpdir(/|$)", file.path))

    def unique(self):
        """Two runs at once: the same clock, and, in boxes of their own, the same process number."""
        for _ in range(5):
            second = int(time.time())
            runs = [self.start(self.case, traced=True, gate=True) for _ in range(2)]
            for run in runs:
                run.release()
            one, other = ({file.path for file in run.wait().files.created if file.named} for run in runs)
            for path in one & other:
                raise Failed(say("fact.same", path=shown(path.replace("/tmpdir", "$TMPDIR"))))
            if int(time.time()) == second:
                return

    def excl(self):
        self.expect_of(lambda file: not file.named or file.private or "O_EXCL" in file.flags)
        for run in self.runs:
            for file in run.files.created:
                if file.reopened and not file.private:
                    raise Failed(run.typed, shown(file.reopened))
        names = [file.path for file in self.usual.files.created if file.named and posixpath.dirname(file.path) in KNOWN]
        if names:
            name = posixpath.relpath(names[-1], "/home")
            run = self.run(self.case, there=names[-1], shape=f"touch {name}; {{}}")
            if not run.spared():
                raise Failed(run.typed, say("fact.destroyed", path=shown(name)))

    def mode(self):
        self.expect_of(lambda file: not file.named or file.private or file.mode == 0o600 or not file.used)

    def published(self):
        for run in self.runs:
            for name in run.case.published:
                expect.published(run, name)

    def once(self):
        """Under its name, nobody ever sees a part of the file, or a mode that is to change."""
        for files, run in zip(self.created(), self.runs):
            for path in map(home, run.case.published):
                file = next((file for file in files if file.path == path), run.files.left.get(path))
                if not file or not file.renamed or file.late:
                    raise Failed(run.typed, *([shown(file.late or file.line)] if file else []))

    def descriptor(self):
        for run in self.seen():
            for file in run.files.created:
                if file.permitted:
                    raise Failed(run.typed, shown(file.permitted))

    def restored(self):
        for run in self.seen():
            if run.files.umask != run.case.umask:
                raise Failed(run.typed, say("fact.umask", umask=f"{run.files.umask:03o}", expected=f"{run.case.umask:03o}"))

    def cloexec(self):
        self.expect_of(lambda file: "O_CLOEXEC" in file.flags)

    def nofollow(self):
        for run in self.seen():
            if run.files.led:
                raise Failed(run.typed, shown(run.files.led[0]))

    def expect_of(self, right):
        for files in self.created():
            for file in files:
                if not right(file):
                    raise Failed(shown(file.line))

    def missing(self):
        shape = ("TMPDIR=/nowhere " if "tmpdir" in self.checks else "") + "bwrap --dev-bind / / --ro-bind /usr /tmp {}"
        expect.refusal(self.run(self.case, places="missing", shape=shape))

    def full(self):
        expect.refusal(self.on_full_disk)

    def stdout(self):
        if not any(run.out for run in self.runs):
            raise Skipped(say("skip.after", check="output"))
        expect.refusal(self.run(self.case, stdout=open("/dev/full", "wb"), shape="{} >/dev/full"))

    def faults(self):
        """Each write fails, of many to one file the first two and the last; and so does what closes the output."""
        saves = self.seen() and self.usual.files.saves
        if not saves["close"]:
            raise Failed(self.usual.typed, say("fact.not-closed"))
        for calls in saves.values():
            for call in calls[:2] + calls[2:][-1:]:
                shape = f"strace -o /dev/null -e inject={call.name}:error=EIO:when={call.own} {{}} >/dev/null"
                run = self.run(self.case, strike=("error=EIO", call), shape=shape)
                if not run.struck("(INJECTED)"):
                    raise Skipped(say("skip.strace"))
                expect.refusal(run)

    def unreadable(self):
        expect.refusal(self.run(self.case, folder=True, shape="{} <."))

    def term(self):
        self.interrupt("TERM")

    def kill(self):
        self.interrupt("KILL")

    def interrupt(self, name):
        """A signal with the first call that changes a file: no delay to choose, no race."""
        first = self.seen() and self.usual.files.first
        run = first and self.run(self.case, strike=(f"signal={name}", first))
        if not run or not run.struck(f" SIG{name} "):
            raise Failed(self.usual.typed, say("fact.no-write"))
        expect.nothing_left(run)

    def signals(self):
        for name, run in self.interrupted:
            expect.nothing_left(run)

    def raised(self):
        for name, run in self.interrupted:
            if not run.killed(name) and (run.struck(f" SIG{name} ") or run is self.interrupted[0][1]):
                raise Failed(run.typed, say("fact.outlived", signal=f"SIG{name}"), *expect.ending(run))

    def ignored(self):
        first = self.interrupted and self.usual.files.first
        run = self.strike("HUP", first, ignored="HUP", shape="(trap '' HUP; {})")
        expect.status(run, advice="ignored.advice")
        expect.output(run, advice="ignored.advice")

    @functools.cached_property
    def interrupted(self):
        """Runs that a signal interrupts, each with its name: all signals at the first write, and SIGTERM after each
        call that comes while there are names, and before each that takes one away."""
        calls = self.seen() and trace.calls(self.usual.lines, self.usual.program)
        first, created = self.usual.files.first, [file.line for file in self.usual.files.created if file.named]
        if not created or not first:
            raise Failed(self.usual.typed, say("fact.no-write"))
        at = [i for i, call in enumerate(calls) if call.line in created or call.name in files.REMOVE]
        runs = [(name, self.strike(name, first)) for name in ("TERM", "INT", "HUP")]
        runs += [("TERM", self.strike("TERM", call)) for call in calls[at[0]:at[-1] + 1]]
        early = [self.strike("TERM", call, before=True) for call in calls if call.name in files.REMOVE]
        return runs + [("TERM", run) for run in early if run.struck_before("TERM")]

    def strike(self, name, call, before=False, shape="{}", **how):
        """A run with a signal at a call, which is told as one types it: counted from the program's start."""
        calls = trace.calls(self.usual.lines, self.usual.program)
        what = f"error=EINTR:signal={name}" if before else f"signal={name}"
        count = sum(other.name == call.name and other.count <= call.count for other in calls)
        inject = f"strace -o /dev/null -e inject={call.name}:{what}:when={count} {{}}"
        return self.run(self.case, strike=(what, call), shape=shape.format(inject), **how)
