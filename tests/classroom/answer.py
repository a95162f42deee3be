# An answer to an exercise: its builds, its runs, and what all of them did with files.

import functools

from builds import Builds, need
from case import Case
from common import say, works
from outcomes import Failed, Skipped
from run import Run


@functools.cache
def tracing():
    """Whether strace works here."""
    return works("strace", "--seccomp-bpf", "-f", "-qq", "-o", "/dev/null", "true")


class Answer:
    def __init__(self, place, name, text, spec):
        self.place, self.name = place, name
        self.checks, self.always_closed = spec["checks"].split(), spec.get("always_closed", False)
        self.fallback = spec.get("fallback", False)  # whether it may go on in another way where a call fails
        self.faulty = spec.get("faults", "").split()  # what is made to fail, by its role: see files.py
        self.cases = [Case(run) for run in spec["run"]]
        self.case = [case for case in self.cases if not case.status][-1]  # the run that other checks repeat
        self.builds = Builds(place, name, text, self.checks)
        self.tracing = tracing()

    def run(self, case, build="compile", **how):
        return self.start(case, build, **how).wait()

    def start(self, case, build="compile", **how):
        return Run(self.place, [f"{self.name}.{build}", *case.args], case=case, **{"places": case.places, **how})

    def every(self, build="compile", **how):
        """Each run of the exercise; without a box, those that can do without."""
        for case in self.cases:
            if self.place.how == "boxed" or case.places == "private":
                yield self.run(case, build, **how)

    def seen(self):
        """The runs of which all is known that they did with files."""
        if not self.tracing:
            need("strace")
            raise Skipped(say("skip.strace"))
        return self.runs

    def created(self):
        """The files that each run created."""
        files = [run.files.created for run in self.seen()]
        if not any(files):
            raise Failed(say("fact.none"))
        return files

    def succeeded(self):
        return [run for run in self.seen() if not run.case.status]

    @functools.cached_property
    def usual(self):
        return next(run for run in self.runs if run.case is self.case)

    @functools.cached_property
    def on_full_disk(self):
        return self.run(self.case, places="full", traced=self.tracing, shape="(trap '' XFSZ; ulimit -f 0; {})")

    @functools.cached_property
    def with_full_output(self):
        traced = self.tracing and (self.always_closed or self.place.how == "plain")
        return self.run(self.case, stdout="/dev/full", traced=traced, shape="{} >/dev/full")
