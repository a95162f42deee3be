# A judge: a process in a box that judges the answers to one exercise, one after another. Here are both its sides:
# Judge is who asks, serve() what answers. They speak through pipes, as Python writes its own values (marshal).

import contextlib
import marshal
import os
import signal
import subprocess
import sys

from box import around_check
from common import HERE
from outcomes import NoBox
from tools import found


class Judge:
    """The judge of the answers to the exercise in a folder. It starts with the first question, and ends with who asks.
    quiet: what it prints is for nobody."""

    def __init__(self, folder, quiet):
        self.folder, self.quiet, self.process = folder, quiet, None

    def start(self):
        if not found("bwrap"):
            raise NoBox
        self.replies, inside = os.pipe()
        self.process = subprocess.Popen(
            [*around_check(self.folder), f"{HERE}/check", "--inside", self.folder, str(inside)], pass_fds=[inside],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL if self.quiet else None,
            stderr=subprocess.PIPE if self.quiet else None)
        os.close(inside)
        self.replies = open(self.replies, "rb")
        try:
            marshal.load(self.replies)
        except EOFError:
            raise NoBox(self.end()) from None

    def end(self):
        """Waits for its end, if it has begun. Returns how it came, in a line."""
        if not self.process:
            return ""
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.replies.close()
        said = self.process.stderr.read().decode(errors="replace").strip() if self.quiet else ""
        status, self.process = self.process.wait(), None
        return said.rpartition("\n")[2] or f"check: {status}"

    def ask(self, answer, result, key, typed):
        """What of an answer, given as bytes? result: where its verdict is written, printed where this is ""; key: the
        verdict's last line; typed: how one types the program's name. Returns the status (0 every check passed, 1 some
        failed, 2 it could not be judged) and the reason of 2. Raises NoBox where there can be no box."""
        if not self.process:
            self.start()
        try:
            marshal.dump((answer, result, key, typed), self.process.stdin)
            self.process.stdin.flush()
            status, reason, clean = marshal.load(self.replies)
        except (EOFError, BrokenPipeError):
            return 2, self.end()
        if not clean:
            self.end()  # the next answer gets a new one
        if status is None:
            raise NoBox(reason)
        return status, reason


def empty(folder):
    """Removes all that is in a folder, but for the disks there."""
    import shutil
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            os.path.ismount(entry) or shutil.rmtree(entry)
        else:
            os.unlink(entry)


def cleaned(work):
    """Whether nothing is left of an answer, no process and no file. Of root's processes only the end of the box is sure."""
    if os.getuid() == 0:
        return False
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    try:
        empty(f"{work}/full")
        empty(work)
    except (OSError, RecursionError):
        return False
    return True


def serve(folder, replies):
    """Judges what it is asked, in the box around it, until nobody asks any more."""
    from run import Place  # not at the top: who asks does without
    from verdict import judge
    work = f"{folder}/ok"
    with open(replies, "wb", buffering=0) as replies:
        marshal.dump("ready", replies)
        while True:
            try:
                answer, result, key, typed = marshal.load(sys.stdin.buffer)
            except EOFError:
                return
            try:
                status, reason = judge(Place("boxed", work, typed), folder, answer, result, key), ""
            except NoBox as error:
                status, reason = None, str(error)
            except Exception as error:
                status, reason = 2, f"check: {type(error).__name__}: {error}"
            marshal.dump((status, reason, cleaned(work)), replies)
