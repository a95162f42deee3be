# What is judged: each check is a method, which raises where the answer fails. Its words: messages.tsv.

import posixpath
import re
import signal
import time

import expect
from builds import warns
from common import say, shown
from faults import Faults
from outcomes import Failed, Skipped
from run import KNOWN, home


class Checks(Faults):
    def compile(self):
        self.builds.ready("compile")

    def warnings(self):
        if not warns():
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
                    and warns() and self.builds.ready("memory"))
        except (Failed, Skipped):
            return False

    def memory(self):
        if not warns():
            raise Skipped(say("skip.sanitizers"))
        if self.builds.blind:
            raise Failed(say("fact.blind", word=shown(self.builds.blind[0])), advice="blind.advice")
        self.builds.ready("memory")
        for run in self.every("memory", memory="unlimited"):
            if run.status != run.case.status:
                raise Failed(run.typed, *(list(expect.report(run)) or expect.ending(run, run.case.status)))

    def closed(self):
        for run in self.seen() + [self.with_full_output] * self.always_closed:
            expect.closed(run)

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
            one, other = (set(self.chosen(run.wait())) for run in runs)
            for path in one & other:
                raise Failed(say("fact.same", path=shown(path.replace("/tmpdir", "$TMPDIR"))))
            if int(time.time()) == second:
                break
        if self.place.how == "plain":
            raise Skipped(say("skip.tool", tool="bubblewrap"))  # for a name that is made of the process number

    def chosen(self, run):
        """The names that it gave to its files, but for those that the exercise asks for."""
        asked = set(map(home, run.case.published))
        return [name for file in run.files.created for name in file.names if name not in asked]

    def excl(self):
        self.expect_of(lambda file: not file.named or file.private or "O_EXCL" in file.flags)
        for run in self.runs:
            for file in run.files.created:
                if file.reopened and not file.private:
                    raise Failed(run.typed, shown(file.reopened))
        if self.where_taken and not self.where_taken.spared():
            folder, name = posixpath.split(self.where_taken.there)
            raise Failed(self.where_taken.typed, say("fact.destroyed", path=f"{KNOWN[folder]}/{shown(name)}"))

    def mode(self):
        """As it is created; and later too, unless it is for others in the end."""
        public = bool(self.case.published)
        self.expect_of(lambda file: not file.names or file.private or not file.used
                       or (file.mode if public else file.allowed) == 0o600)

    def holds(self):
        self.created()
        for run in self.runs:
            expect.held(run)

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
