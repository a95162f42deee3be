# Runs one command in a box of its own, and keeps what was seen of it from outside.

import collections
import fcntl
import functools
import glob
import os
import re
import shutil
import signal
import subprocess
import time

import trace
from case import Case
from common import HERE, say, shown
from files import CALLS, Files
from filter import FILTER
from outcomes import NoBox, Skipped

SECONDS = 10
LARGEST = 1 << 20
LARGEST_TRACE = 4 << 20
IN_FOLDER = ("sh", "-c", 'exec "$0" "$@" <.')
KNOWN = {"/home": ".", "/tmp": "/tmp", "/tmpdir": "$TMPDIR", "/dev/shm": "/dev/shm"}  # how its places are told
BEFORE = b"not yours\n"

# how: "boxed" or "plain"; work: the directory for all runs; typed: the program, as one would type it
Place = collections.namedtuple("Place", "how work typed")


def home(name):
    """The path of a file where a program works."""
    return f"/home/{name}"


def clear(folder):
    for name in os.listdir(folder):
        shutil.rmtree(f"{folder}/{name}") if os.path.isdir(f"{folder}/{name}") else os.unlink(f"{folder}/{name}")


def inject(fault, call):
    """What strace is told, to strike at a call."""
    return f"inject={call.name}:{fault}:when={call.count}"


class Run:
    """A command, started in a box of its own; and, after wait(), what was seen of it from outside.

    places, limits: see box. traced: keep its system calls. gate: it waits for release(). stdout: a file that
    its output goes to, instead of being kept. strike: what strace injects, signal=TERM or error=EIO, and the Call
    that it comes with. ignored: a signal that the program is to ignore from its start on. folder: its input is the
    directory where it works. there: a file that is there before it starts. shape: how one would type this command,
    {}, to see the same.
    """

    count = 0

    def __init__(self, place, command, *, case=Case({}), places="private", stdout=None, traced=False, gate=False,
                 strike=None, ignored=None, folder=False, there=None, limits={}, seconds=SECONDS, shape="{}"):
        boxed = place.how == "boxed"
        if not boxed and places in ("missing", "full"):
            raise Skipped(say("skip.tool", tool="bubblewrap"))
        Run.count += 1
        self.place, self.case, self.places, self.seconds = place, case, places, seconds
        self.program, self.traced, self.there, self.ended = command[0], traced, there, False
        self.dir = f"{place.work}/{Run.count}"
        self.typed = say("fact.typed", command=shown(case.typed(place.typed, shape), 1000))
        if places == "full":
            clear(f"{place.work}/full")
        for name in ("", "/tmp", "/tmpdir", "/home", "/shm"):
            os.mkdir(self.dir + name)
        with open(f"{self.dir}/input", "wb") as file:
            file.write(case.input)
        with open(f"{self.dir}/filter", "wb") as file:
            file.write(FILTER)
        if there:
            with open(self.outside(there), "wb") as file:
                file.write(BEFORE)

        # strace stands outside the box: what a program is seen doing, it cannot change.
        command = [f"{HERE}/box", place.how, places, self.dir, *(IN_FOLDER if folder else ()), *command]
        if traced:
            command = [*self.strace(), "--quiet=attach,personality", "--seccomp-bpf", *command]
        elif strike and not boxed:
            command = [*self.strace(strike), "--quiet=attach,personality", *command]
        self.told, status = os.pipe()
        self.gate = open(f"{self.dir}/gate", "wb")
        fcntl.flock(self.gate, fcntl.LOCK_EX)
        closed = boxed and (gate or strike)
        with (open(f"{self.dir}/input", "rb") as stdin, open(stdout or f"{self.dir}/output", "wb") as stdout,
              open(f"{self.dir}/errors", "wb") as stderr):
            self.process = subprocess.Popen(
                command, stdin=stdin, stdout=stdout, stderr=stderr, umask=case.umask, start_new_session=True,
                pass_fds=[status] if boxed else [],
                env={"PATH": os.environ["PATH"], "STATUS": str(status), "GATE": "closed" if closed else "",
                     "NOFILE": str(case.nofile), "FSIZE": str(case.fsize or ""), "IGNORED": ignored or "", **limits})
        os.close(status)
        self.told = open(self.told, "rb")
        self.waiting = self.at_gate() if closed else None
        self.tracer = self.attach(strike) if closed and strike else None
        if not gate:
            self.release()

    def strace(self, strike=None):
        options = [*trace.OPTIONS, "-o", f"{self.dir}/trace", "-e", f"trace={','.join(f'?{call}' for call in CALLS)}"]
        if strike:
            options += ["-e", inject(*strike)]
        return ["strace", *options]

    def at_gate(self):
        """Waits until only the command is left to start. Returns the process that waits at the gate."""
        init = re.search(rb"\d+", self.told.readline())
        while init:
            with open(f"/proc/{init[0].decode()}/task/{init[0].decode()}/children") as children:
                child = children.read().strip()
            if child:
                with open(f"/proc/{child}/comm") as name:
                    if name.read() == "flock\n":
                        return child
            time.sleep(0.001)
        raise NoBox(shown(self.read("errors")))

    def attach(self, strike):
        """Bubblewrap writes too: the strace that strikes comes when the command is at the gate."""
        tracer = subprocess.Popen([*self.strace(strike), "-p", self.waiting], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if b"attached" not in tracer.stderr.readline():
            raise NoBox("strace -p")
        return tracer

    def release(self):
        self.gate.close()

    def wait(self):
        if self.ended:
            return self
        self.ended = True
        try:
            self.status = self.process.wait(self.seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.status = None
        if self.status is not None and self.status < 0:  # plain; or with its box, see watch.py
            self.status = 128 - self.status
        if self.tracer:
            self.tracer.wait()
            self.tracer.stderr.close()
        for log in glob.glob(f"{self.dir}/trace.*"):  # of what loops; the next run needs the room
            os.truncate(log, min(os.path.getsize(log), LARGEST_TRACE))
        self.out, self.err = self.read("output"), self.read("errors")
        with self.told:
            if self.place.how == "boxed" and self.status not in (None, 128 + signal.SIGKILL) and b"exit-code" not in self.told.read():
                raise NoBox(shown(self.err))
        return self

    def read(self, name, largest=LARGEST):
        """What is in a file of the run. Where a program could write, it may be no file at all."""
        try:
            with open(os.open(f"{self.dir}/{name}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
                return file.read(largest) or b""
        except OSError:
            return b""

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

    def outside(self, path):
        """Where a path of the run is, for who looks from outside."""
        return self.dir + path.replace("/dev/shm", "/shm")

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
