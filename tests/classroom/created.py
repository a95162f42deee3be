# A file that a program created, and what a descriptor stands for.

import posixpath

from trace import SHOWN


class File:
    """A file, or a directory, that the program created. names: those that it had, one after the other;
    mode: as created, allowed: all that it allowed at one time or another;
    events: w written, r read, s moved in, ? asked of, in that order."""

    def __init__(self, line, path, mode, flags="", named=True, private=False, directory=False):
        self.line, self.path, self.mode, self.flags, self.named = line, path, mode, flags, named
        self.allowed, self.names = mode, [path] if named else []
        self.private, self.directory = private, directory  # private: in a directory that it made for itself alone
        self.size, self.writes, self.events = 0, [], ""  # writes: offset and bytes
        self.mapped = False  # shared with memory: what happens to it from then on cannot be seen
        self.reopened = None  # the line that opens it again by its name
        self.permitted = None  # the line that changes its mode by its name
        self.renamed = self.late = None  # the line that gives it one more name, and what changes the file after that

    def write(self, data, offset):
        self.events += "w"
        self.writes.append((offset, data))
        self.size = max(self.size, offset + len(data))

    def truncate(self, size):
        """It gets another size, and what lay behind it is no more."""
        self.writes = [(offset, data[:size - offset]) for offset, data in self.writes if offset < size]
        self.size = size

    @property
    def content(self):
        """All that it holds, as far as strace showed it."""
        return bytes(self.known.get(offset, 0) for offset in range(self.size))

    @property
    def known(self):
        """The bytes that strace showed, by their offset."""
        return {offset + i: byte for offset, data in self.writes for i, byte in enumerate(data[:SHOWN])}

    @property
    def used(self):
        """Whether anything was written to it, as far as can be seen."""
        return self.mapped or "w" in self.events

    @property
    def reread(self):
        return self.mapped or self.events.rfind("r") > self.events.rfind("w")

    def overwritten(self, before, after):
        """Whether it held the bytes before, then after, as far as can be seen, and only what differs was written."""
        same = len(posixpath.commonprefix([before, after]))
        end = len(after) - len(posixpath.commonprefix([before[::-1], after[::-1]]))
        content, whole = bytearray(), False
        for offset, data in self.writes:
            whole = whole or content == before
            if whole and not same <= offset <= offset + len(data) <= end:
                return False
            content[offset:offset + len(data)] = data
        return self.mapped or whole and content == after


class Opened:
    """What one or more descriptors stand for: a file where the program created it, and a position."""

    def __init__(self, line, file=None, append=False):
        self.line, self.file, self.append, self.position, self.wrote = line, file, append, 0, False
