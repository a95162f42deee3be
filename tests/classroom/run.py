# Runs one command in a box of its own, and keeps what was seen of it from outside.

import collections
import fcntl
import itertools
import os
import re
import shlex
import signal
import subprocess
import time

from common import HERE, say, shown
from filter import FILTER

CALLS = "execve,?open,openat,?creat,close,?dup,?dup2,dup3,fcntl,memfd_create,umask,write"
SECONDS = 5
LARGEST = 1 << 20


class Failed(Exception):
    """A check that failed. Its arguments are the facts, a line each."""


class Skipped(Exception):
    """A check that could not be made. Its argument says why."""


class NoBox(Exception):
    """Bubblewrap did not start the command. Its argument says why."""


class Run:
    """A command, started in a box of its own; and, after wait(), what was seen of it from outside.

    place: "boxed" or "plain", and the directory for all runs. places, limits: see box. case: a run of
    spec.toml. trace: keep its system calls. strike: the signal that comes with its first write.
    shape: how one would type this command, {}, to see the same.
    """

    count = 0

    def __init__(self, place, command, *, case={}, places="private", stdin=None, stdout=None,
                 trace=False, strike=None, limits={}, seconds=SECONDS, shape="{}"):
        how, work = place
        boxed = how == "boxed"
        if not boxed and places in ("missing", "full"):
            raise Skipped(say("skip.tool", tool="bubblewrap"))
        Run.count += 1
        self.dir = f"{work}/{Run.count}"
        self.boxed, self.case, self.program, self.seconds, self.shape = boxed, case, command[0], seconds, shape
        for name in ("", "/tmp", "/tmpdir", "/home", "/report", "/shm"):
            os.mkdir(self.dir + name)
        with open(f"{self.dir}/input", "wb") as file:
            file.write(case.get("input", "").encode("latin-1"))
        with open(f"{self.dir}/filter", "wb") as file:
            file.write(FILTER)

        # strace stands outside the box: what a program is seen doing, it cannot change.
        command = [f"{HERE}/box", how, places, self.dir, *command]
        strace = ["strace", "-ff", "-o", f"{self.dir}/trace", "-e", f"trace={CALLS}"]
        if strike:
            strace += ["-e", f"inject=write:signal={strike}:when=1"]
        if trace:
            command = [*strace, "-qq", "--seccomp-bpf", *command]
        elif strike and not boxed:
            command = [*strace, "-qq", *command]

        self.told, status = os.pipe()
        with (stdin or open(f"{self.dir}/input", "rb") as stdin,
              stdout or open(f"{self.dir}/output", "wb") as stdout,
              open(f"{self.dir}/errors", "wb") as stderr,
              open(f"{self.dir}/report/gate", "wb") as gate):
            fcntl.flock(gate, fcntl.LOCK_EX)
            self.process = subprocess.Popen(
                command, stdin=stdin, stdout=stdout, stderr=stderr, umask=0, start_new_session=True,
                pass_fds=[status] if boxed else [],
                env={"PATH": os.environ["PATH"], "STATUS": str(status), "GATE": "closed" if strike else "",
                     "NOFILE": str(case.get("nofile", 64)), **limits})
            os.close(status)
            self.told = open(self.told, "rb")
            self.tracer = self.attach(strace) if strike and boxed else None

    def attach(self, strace):
        """Bubblewrap writes too: strace comes when only the program is left to start, at the gate."""
        init = re.search(rb"\d+", self.told.readline())[0].decode()
        while True:
            with open(f"/proc/{init}/task/{init}/children") as children:
                child = children.read().strip()
            if child:
                with open(f"/proc/{child}/comm") as name:
                    if name.read() == "flock\n":
                        break
            time.sleep(0.001)
        tracer = subprocess.Popen([*strace, "-p", child], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if b"attached" not in tracer.stderr.readline():
            raise NoBox("strace -p")
        return tracer

    def wait(self):
        try:
            self.status = self.process.wait(self.seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.status = None
        if self.status == -signal.SIGKILL:  # with its box: see watch.py
            self.status = 128 + signal.SIGKILL
        if self.tracer:
            self.tracer.wait()
        self.out, self.err = self.read("output"), self.read("errors")
        with self.told:
            if self.boxed and self.status not in (None, 128 + signal.SIGKILL) and b"exit-code" not in self.told.read():
                raise NoBox(shown(self.err))
        return self

    def read(self, name):
        """What is in a file of the run. Where a program could write, it may be no file at all."""
        try:
            with open(os.open(f"{self.dir}/{name}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
                return file.read(LARGEST) or b""
        except OSError:
            return b""

    def left(self):
        """What it left behind, by the names it knew."""
        for name, known in ("tmp", "/tmp"), ("tmpdir", "$TMPDIR"), ("home", "."):
            os.chmod(f"{self.dir}/{name}", 0o700)
            for file in os.listdir(f"{self.dir}/{name}"):
                yield say("fact.left", path=f"{known}/{shown(os.fsencode(file))}")

    def report(self):
        """What the sanitizers found, and the first line of the answer that it leads to."""
        name = self.program.partition(".")[0].encode() + b".c"
        for report in os.listdir(f"{self.dir}/report"):
            text = self.read(f"report/{report}")
            for pattern in rb"^SUMMARY: (.*?)(?: \S*/.*)?$", b"(" + re.escape(name) + rb":\d+)":
                yield from map(shown, re.findall(pattern, text, re.MULTILINE)[:1])

    def trace(self):
        """The system calls of the program itself, from its start on."""
        started = re.compile(rf'execve\("[^"]*/{re.escape(self.program)}", .* = 0$'.encode())
        traces = [name for name in os.listdir(self.dir) if name.startswith("trace.")]
        for name in sorted(traces, key=lambda name: int(name[6:])):
            if os.path.getsize(f"{self.dir}/{name}") > LARGEST:
                raise Failed(self.typed(), say("fact.calls"))
            lines = self.read(name).splitlines()
            for number, line in enumerate(lines):
                if started.match(line):
                    return [os.fsdecode(line).replace(self.dir, "") for line in lines[number + 1:]]
        return []

    # What to tell of it, and what to expect of it

    def typed(self):
        """The run, as one would type it."""
        command = shlex.join([f"./{self.program.partition('.')[0]}", *self.case.get("args", [])])
        if "input" in self.case:
            command = f"printf '{shown(self.case['input'].encode('latin-1'), 25)}' | {command}"
        if "nofile" in self.case:
            command = f"(ulimit -n {self.case['nofile']}; {command})"
        return say("fact.typed", command=shown(self.shape.format(command)))

    def ending(self):
        if self.status is None:
            yield say("fact.slow", seconds=self.seconds)
        elif self.status - 128 in list(signal.Signals):
            yield say("fact.signal", signal=signal.Signals(self.status - 128).name)
        else:
            yield say("fact.status", status=self.status)
        if self.err:
            yield say("fact.said", text=shown(self.err.splitlines()[0]))

    def expect_status(self):
        if self.status != self.case.get("status", 0):
            raise Failed(self.typed(), *self.ending())

    def expect_output(self):
        wanted = self.case.get("output", "").encode("latin-1")
        if self.out != wanted:
            lines = itertools.zip_longest(wanted.splitlines(True), self.out.splitlines(True), fillvalue=b"")
            number, (want, got) = next((n, pair) for n, pair in enumerate(lines, 1) if pair[0] != pair[1])
            same = len(os.path.commonprefix([want, got]))
            start = same - 20 if same > 60 else 0
            raise Failed(self.typed(), say("fact.wanted", line=number, text="…"[:start] + shown(want[start:])),
                         say("fact.printed", line=number, text="…"[:start] + shown(got[start:])))
        if self.status and not self.err:
            raise Failed(self.typed(), say("fact.silent"))

    def expect_refusal(self):
        if self.status not in range(1, 126):
            raise Failed(self.typed(), *self.ending())
        if not self.err:
            raise Failed(self.typed(), say("fact.silent"))


File = collections.namedtuple("File", "line path flags mode")


class Files:
    """What a program did with files: the descriptors still open, the files it created."""

    CALL = re.compile(r"(\w+)\((.*)\)\s+= (\d+)(?: \(.*\))?$")
    OPEN = re.compile(r'(?:(\w+), )?"((?:[^"\\]|\\.)*)"(?:, ([^",]+))?(?:, (\d+))?$')

    def __init__(self, trace):
        self.open, self.named, self.nameless = {}, [], []
        self.written = ""  # into files that it created, as strace shows it, one write after the other
        umask = 0
        for line in trace:
            match = self.CALL.match(line)
            if not match:
                continue
            call, arguments, result = match[1], match[2], int(match[3])
            if call == "close":
                self.open.pop(int(arguments), None)
            elif call == "write":
                descriptor, data = arguments.split(", ", 1)
                if self.open.get(int(descriptor), (None,))[0] in [file.line for file in self.created]:
                    self.written += data.split('"')[1]
            elif call == "umask":
                umask = int(arguments, 8)
            elif call in ("dup", "dup2", "dup3", "memfd_create") or call == "fcntl" and "F_DUPFD" in arguments:
                self.open[result] = line, ""
            elif call in ("open", "openat", "creat") and (match := self.OPEN.match(arguments)):
                folder, path, flags, mode = match.groups("")
                if folder.isdigit() and not path.startswith("/"):
                    path = self.open.get(int(folder), ("", ""))[1] + "/" + path
                self.open[result] = line, path
                if "O_TMPFILE" in flags:
                    self.nameless.append(File(line, path, flags, None))
                elif call == "creat" or "O_CREAT" in flags:
                    self.named.append(File(line, path, flags, int(mode or flags, 8) & ~umask))

    @property
    def created(self):
        return self.nameless + self.named
