# Starts one command in a box of its own.

import contextlib
import fcntl
import glob
import os
import re
import signal
import subprocess
import time

import box
import trace
from case import Case
from common import say, shown
from kinds import CALLS
from filter import FILTER
from judge import empty
from outcomes import NoBox, Skipped

SECONDS = 10
LARGEST = 1 << 20
LARGEST_TRACE = 4 << 20
IN_FOLDER = ["sh", "-c", 'exec "$0" "$@" <.']
BEFORE = b"not yours\n"


def fill(folder):
    """Leaves no byte on the full disk, whatever was there."""
    empty(folder)
    with contextlib.suppress(OSError), open(f"{folder}/filler", "wb", buffering=0) as file:
        file.write(bytes(box.FULL))


@contextlib.contextmanager
def ignoring(name):
    """What starts meanwhile ignores this signal, if there is one."""
    before = name and signal.signal(signal.Signals[f"SIG{name}"], signal.SIG_IGN)
    yield
    if name:
        signal.signal(signal.Signals[f"SIG{name}"], before)


def inject(fault, call):
    """What strace is told, to strike at a call."""
    return f"inject={call.name}:{fault}:when={call.count}"


class Process:
    """A command, started in a box of its own; wait() waits for its end: status, out, err.

    places: see box.py. nofile, memory: limits, the case's and the box's unless told. traced: keep its system calls.
    gate: it waits for release(). stdout: a file that its output goes to, instead of being kept. strike: what strace
    injects, signal=TERM or error=EIO, and the Call that it comes with. ignored: a signal that the program is to ignore
    from its start on. folder: its input is the directory where it works. there: a file that is there before it starts.
    shape: how one would type this command, {}, to see the same.
    """

    count, box_works = 0, False

    def __init__(self, place, command, *, case=Case({}), places="private", stdout=None, traced=False, gate=False,
                 strike=None, ignored=None, folder=False, there=None, nofile=None, memory=None, seconds=SECONDS,
                 shape="{}"):
        boxed = place.how == "boxed"
        if not boxed and places in ("missing", "full"):
            raise Skipped(say("skip.tool", tool="bubblewrap"))
        Process.count += 1
        self.place, self.case, self.places, self.seconds = place, case, places, seconds
        self.program, self.traced, self.there, self.ended = command[0], traced, there, False
        self.dir = f"{place.work}/{Process.count}"
        self.typed = say("fact.typed", command=shown(case.typed(place.typed, shape), 1000))
        if places == "full":
            fill(f"{place.work}/full")
        for name in ("", "/tmp", "/tmpdir", "/home", "/shm"):
            os.mkdir(self.dir + name)
        with open(f"{self.dir}/input", "wb") as file:
            file.write(case.input)
        if there:
            with open(self.outside(there), "wb") as file:
                file.write(BEFORE)

        self.gate = open(f"{self.dir}/gate", "wb")
        fcntl.flock(self.gate, fcntl.LOCK_EX)
        closed = boxed and bool(gate or strike)
        self.told, status = os.pipe()
        rules, end = os.pipe()
        os.write(end, FILTER)
        os.close(end)
        command = [*IN_FOLDER * folder, *command]
        command = box.limits(places, boxed, nofile or case.nofile, case.fsize, memory) + command
        if boxed:
            command = box.around_command(places, place.work, self.dir, status, rules, closed) + command
        # strace stands outside the box: what a program is seen doing, it cannot change.
        if traced:
            command = self.strace() + ["--quiet=attach,personality", "--seccomp-bpf"] + command
        elif strike and not boxed:
            command = self.strace(strike) + ["--quiet=attach,personality"] + command
        with (open(f"{self.dir}/input", "rb") as stdin, open(stdout or f"{self.dir}/output", "wb") as stdout,
              open(f"{self.dir}/errors", "wb") as stderr, ignoring(ignored)):
            self.process = subprocess.Popen(
                command, stdin=stdin, stdout=stdout, stderr=stderr, umask=case.umask, start_new_session=True,
                pass_fds=[status, rules] if boxed else [], cwd=box.start(places, boxed, place.work, self.dir),
                env=box.environment(places, boxed, place.work, self.dir, leaks=not case.status))
        os.close(status)
        os.close(rules)
        self.told = open(self.told, "rb")
        self.waiting = self.at_gate() if closed else None
        self.tracer = self.attach(strike) if closed and strike else None
        if not gate:
            self.release()

    def outside(self, path):
        """Where a path of the run is, for who looks from outside."""
        return self.dir + path.replace("/dev/shm", "/shm")

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
        self.no_box(self.read("errors"))

    def attach(self, strike):
        """Bubblewrap writes too: the strace that strikes comes when the command is at the gate."""
        tracer = subprocess.Popen([*self.strace(strike), "-p", self.waiting], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if b"attached" not in tracer.stderr.readline():
            self.no_box("strace -p")
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
            if self.place.how == "boxed" and self.status not in (None, 128 + signal.SIGKILL):
                if b"exit-code" not in self.told.read():
                    self.no_box(self.err)
                Process.box_works = True
        return self

    @staticmethod
    def no_box(reason):
        """Once a box has worked, no later one is done without, whatever became of it."""
        raise (ChildProcessError if Process.box_works else NoBox)(shown(reason.strip()))

    def read(self, name, largest=LARGEST):
        """What is in a file of the run. Where a program could write, it may be no file at all."""
        try:
            with open(os.open(f"{self.dir}/{name}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
                return file.read(largest) or b""
        except OSError:
            return b""
