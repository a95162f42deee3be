# What was seen from outside of a command that ran in a box of its own.

import collections
import functools
import os

import trace
from common import shown
from files import Files
from process import BEFORE, LARGEST_TRACE, Process

KNOWN = {"/home": ".", "/tmp": "/tmp", "/tmpdir": "$TMPDIR", "/dev/shm": "/dev/shm"}  # how its places are told

# how: "boxed" or "plain"; work: the directory for all runs; typed: the program, as one would type it
Place = collections.namedtuple("Place", "how work typed")


def home(name):
    """The path of a file where a program works."""
    return f"/home/{name}"


class Run(Process):
    """A command that ran to its end, or is still to (see Process), with all that it did with files."""

    @functools.cached_property
    def lines(self):
        """What strace said of the program itself: of all processes, the first that became it."""
        names = [name for name in os.listdir(self.dir) if name.startswith("trace.")]
        start = f'/{self.program}", '.encode()
        for name in sorted(names, key=lambda name: int(name[6:])):
            text = self.read(name, LARGEST_TRACE)
            if any(line.startswith(b"execve(") and start in line for line in text.splitlines()):
                return [os.fsdecode(line).replace(self.dir, "") for line in text.splitlines()]
        return []

    @functools.cached_property
    def files(self):
        return Files(trace.calls(self.lines, self.program), self.case.umask)

    def complete(self):
        return not self.traced or trace.complete(self.lines)

    def struck(self, fault):
        mark = f" SIG{fault.partition('signal=')[2]} " if "signal=" in fault else "(INJECTED)"
        return any(mark in line for line in self.lines)

    def struck_before(self, name):
        """Whether a signal that was to come before a call came there, not later, when it was let in."""
        return any("(INJECTED)" in line and f" SIG{name} " in after for line, after in zip(self.lines, self.lines[1:]))

    def killed(self, name):
        """Whether it was a signal that ended it, not an exit status that looks like one."""
        return any(line.startswith(f"+++ killed by SIG{name}") for line in self.lines)

    def left(self):
        """What it left behind, by the names it knew, but for what it was to leave."""
        wanted = {self.there, *map(home, self.case.published)}
        for place, known in KNOWN.items():
            os.chmod(self.outside(place), 0o700)
            for name in os.listdir(self.outside(place)):
                if f"{place}/{name}" not in wanted:
                    yield f"{known}/{shown(os.fsencode(name))}"
        if self.lines and (self.places == "full" or self.place.how == "plain"):  # places that others use too
            shared = ("/tmp/", "/dev/shm/", *["/home/"] * (self.places == "full"))
            yield from (shown(path.replace("/home", ".")) for path in self.files.left if path.startswith(shared))

    def spared(self):
        """Whether the file that was there before is there still, and says the same."""
        return self.read(self.outside(self.there)[len(self.dir) + 1:]) == BEFORE
