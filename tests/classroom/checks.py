# What is judged: each check is a method, which raises where the answer fails. Its words: messages.tsv.

import posixpath
import re
import shlex
import signal
import time

import expect
from answer import Answer
from common import say, shown
from outcomes import Failed, Skipped
from run import KNOWN


class Checks(Answer):
    def compile(self):
        self.builds.ready("compile")

    def warnings(self):
        if not self.builds.warns:
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
                    and self.builds.warns and self.builds.ready("memory"))
        except (Failed, Skipped):
            return False

    def memory(self):
        if not self.builds.warns:
            raise Skipped(say("skip.sanitizers"))
        if self.builds.blind:
            raise Failed(say("fact.blind", word=shown(self.builds.blind[0])), advice="blind.advice")
        self.builds.ready("memory")
        for run in self.every("memory", limits={"MEMORY": "unlimited"}):
            if run.status != run.case.status:
                raise Failed(run.typed, *(list(expect.report(run)) or expect.ending(run, run.case.status)))

    def closed(self):
        for run in self.seen() + [self.with_full_output] * self.always_closed:
            lines = [opened.line for descriptor, opened in run.files.open.items() if descriptor > 2 or opened.file]
            if lines:
                raise Failed(run.typed, *(say("fact.open", call=shown(line)) for line in dict.fromkeys(lines)))

    def clean(self):
        for run in self.runs:
            expect.nothing_left(run)
        if "full" in self.checks and self.place.how == "boxed":
            expect.nothing_left(self.on_full_disk)
        if "stdout" in self.checks:
            expect.nothing_left(self.with_full_output)
        if self.place.how == "plain":
            self.seen()  # without a trace, what is left in /tmp is not

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
            one, other = ({name for file in run.wait().files.created for name in file.names} for run in runs)
            for path in one & other:
                raise Failed(say("fact.same", path=shown(path.replace("/tmpdir", "$TMPDIR"))))
            if int(time.time()) == second:
                break
        if self.place.how == "plain":
            raise Skipped(say("skip.tool", tool="bubblewrap"))  # for a name that is made of the process number

    def excl(self):
        self.expect_of(lambda file: not file.named or file.private or "O_EXCL" in file.flags)
        for run in self.runs:
            for file in run.files.created:
                if file.reopened and not file.private:
                    raise Failed(run.typed, shown(file.reopened))
        names = [name for file in self.usual.files.created for name in file.names if posixpath.dirname(name) in KNOWN]
        if names:
            folder, name = posixpath.split(names[-1])
            typed = {"/home": "", "/tmpdir": '"${TMPDIR:-/tmp}"/'}.get(folder, f"{folder}/") + shlex.quote(name)
            run = self.run(self.case, there=names[-1], shape=f"touch {typed.replace('{', '{{').replace('}', '}}')}; {{}}")
            if not run.spared():
                raise Failed(run.typed, say("fact.destroyed", path=f"{KNOWN[folder]}/{shown(name)}"))

    def mode(self):
        self.expect_of(lambda file: not file.names or file.private or file.mode == 0o600)

    def cloexec(self):
        self.expect_of(lambda file: "O_CLOEXEC" in file.flags)

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
        expect.refusal(self.with_full_output)

    def unreadable(self):
        expect.refusal(self.run(self.case, folder=True, shape="{} <."))

    def term(self):
        self.interrupt("TERM")

    def kill(self):
        self.interrupt("KILL")

    def interrupt(self, name):
        """A signal with the first call that changes a file: no delay to choose, no race."""
        first = self.seen() and self.usual.files.first
        run = first and self.run(self.case, strike=(name, first))
        if not run or not run.struck(name):
            raise Failed(self.usual.typed, say("fact.no-write"))
        expect.nothing_left(run)
