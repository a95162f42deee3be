# What a program did with files, whatever the names of its calls: which it created, what it wrote, what
# it read back, what stays open, which names stay.
#
# Not seen: what goes through a shared mapping once it is made, and what other processes do.

import posixpath

from trace import number

OPEN = {"open", "openat", "openat2", "creat"}
# Calls that read and write, and which argument is the descriptor
READ = {"read": 0, "pread64": 0, "readv": 0, "preadv": 0, "preadv2": 0, "splice": 0, "tee": 0,
        "copy_file_range": 0, "sendfile": 1}
WRITE = {"write": 0, "pwrite64": 0, "writev": 0, "pwritev": 0, "pwritev2": 0, "sendfile": 0, "tee": 1,
         "splice": 2, "copy_file_range": 2}
ASK = {"fstat", "newfstatat", "statx", "stat", "lstat", "lseek"}
SIZE = {"ftruncate"}
REMOVE = {"unlink", "unlinkat", "rmdir"}
RENAME = {"rename", "renameat", "renameat2"}
LINK = {"link", "linkat"}
MAKE = {"mkdir", "mkdirat"}
MODE = {"chmod", "fchmod", "fchmodat", "fchmodat2"}
MOVE = {"chdir", "fchdir"}
COPY = {"dup", "dup2", "dup3", "fcntl"}
CALLS = {*OPEN, *READ, *WRITE, *ASK, *SIZE, *REMOVE, *RENAME, *LINK, *MAKE, *MODE, *MOVE, *COPY,
         "execve", "close", "close_range", "memfd_create", "mmap", "umask"}


class File:
    """A file, or a directory, that the program created. names: those that it had, one after the other;
    mode: all that it allowed at one time or another; events: w written, r read, s moved in, ? asked of, in that order."""

    def __init__(self, line, path, mode, flags="", named=True, private=False, directory=False):
        self.line, self.path, self.mode, self.flags, self.named = line, path, mode, flags, named
        self.names = [path] if named else []
        self.private, self.directory = private, directory  # private: in a directory that it made for itself alone
        self.size, self.writes, self.events = 0, [], ""  # writes: offset and bytes
        self.mapped = False  # shared with memory: what happens to it from then on cannot be seen
        self.reopened = None  # the line that opens it again by its name

    def write(self, data, offset):
        self.events += "w"
        self.writes.append((offset, data))
        self.size = max(self.size, offset + len(data))

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
        self.line, self.file, self.append, self.position = line, file, append, 0


class Files:
    """created: its files, in order. open: what stays open, by descriptor. left: what keeps its name, by path.
    most: how many were open at once. first: the call that first changes a file, None where there is none."""

    def __init__(self, calls):
        self.created, self.open, self.left, self.most, self.first = [], {}, {}, 0, None
        self.umask, self.folder = 0, "/"
        for call in calls:
            if not call.failed:
                self.folder = call.folder() or self.folder
                if self.follow(call) and not self.first:
                    self.first = call

    def follow(self, call):
        """One call that succeeded. Returns whether it changes what is in a file."""
        if call.name in OPEN:
            self.opens(call)
        elif call.name in COPY or call.name == "memfd_create":
            source = self.open.get(call.descriptor(0))
            if copy := call.opened():
                self.open[copy[0]] = source or Opened(call.line)
            elif source and "F_SETFL" in call.arguments:
                source.append = "O_APPEND" in call.arguments[2]
        elif call.name == "close":
            self.open.pop(call.descriptor(0), None)
        elif call.name == "close_range":
            for descriptor in [key for key in self.open if call.descriptor(0) <= key <= call.descriptor(1)]:
                del self.open[descriptor]
        elif call.name in MOVE:
            self.folder = (call.paths(self.folder) or [call.arguments[0].partition("<")[2].rstrip(">")])[0]
        elif call.name == "umask":
            self.umask = int(call.arguments[0], 8)
        elif call.name in ASK:
            self.asks(call)
        elif call.name in SIZE:
            self.sizes(call)
        elif call.name == "mmap":
            return self.maps(call)
        elif call.name not in READ and call.name not in WRITE:
            self.names(call)
        if opened := self.of(call, READ.get(call.name)):
            self.reads(call, opened)
        if opened := self.of(call, WRITE.get(call.name)):
            return self.writes(call, opened)
        return False

    def of(self, call, index):
        """What an argument refers to, where that is a file that the program created."""
        opened = None if index is None else self.open.get(call.descriptor(index))
        return opened if opened and opened.file else None

    def opens(self, call):
        descriptor, path = call.opened()
        wanted, flags, file = call.paths(self.folder)[0], call.flags(), None
        if isinstance(wanted, int):
            file = getattr(self.open.get(wanted), "file", None)
        elif path in self.left and "O_EXCL" not in flags:
            if not self.left[path].directory:
                file = self.left[path]
                file.reopened = file.reopened or call.line
        elif "O_TMPFILE" in flags:
            file = File(call.line, path, call.mode() & ~self.umask, flags, named=False)
        elif ("O_CREAT" in flags or call.name == "creat") and "<" not in path:  # a device is no created file
            folder = self.left.get(posixpath.dirname(path))
            file = self.left[path] = File(call.line, path, call.mode() & ~self.umask, flags,
                                          private=folder is not None and not folder.mode & 0o77)
        if file and file not in self.created:
            self.created.append(file)
        elif file and "O_TRUNC" in flags:
            file.size = 0
            file.write(b"", 0)
        self.open[descriptor] = Opened(call.line, file, "O_APPEND" in flags)
        self.most = max(self.most, len({opened.file for opened in self.open.values() if opened.file}))

    def names(self, call):
        paths = call.paths(self.folder)
        if call.name in MAKE:
            self.left[paths[0]] = File(call.line, paths[0], call.mode() & ~self.umask, directory=True)
        elif call.name in LINK:
            if file := self.known(call):
                self.left[paths[1]] = file
                file.names.append(paths[1])
        elif call.name in REMOVE or call.name in RENAME:
            file = self.left.pop(paths[0], None)
            if file and call.name in RENAME:
                self.left[paths[1]] = file
                file.names.append(paths[1])
        elif call.name in MODE:
            if file := self.known(call):
                file.mode |= call.mode()

    def maps(self, call):
        """A mapping reads; one that is shared may write, and nobody sees when."""
        opened = self.of(call, 4)
        if not opened:
            return False
        opened.file.events += "r"
        opened.file.mapped |= "MAP_SHARED" in call.arguments[3]
        return opened.file.mapped

    def known(self, call):
        """The file of its own that a call names, by a descriptor or by a path."""
        paths = call.paths(self.folder)
        if paths and isinstance(paths[0], str) and paths[0] in self.left:
            return self.left[paths[0]]
        opened = self.open.get(paths[0] if paths and isinstance(paths[0], int) else call.descriptor(0))
        return opened.file if opened else None

    def asks(self, call):
        if file := self.known(call):
            file.events += "s" if call.name == "lseek" else "?"
        if call.name == "lseek" and (opened := self.of(call, 0)):
            opened.position = number(call.result)

    def sizes(self, call):
        if opened := self.of(call, 0):
            opened.file.size = call.descriptor(1)

    def reads(self, call, opened):
        size = number(call.result)
        if size:
            opened.file.events += "r"
        if not call.name.startswith("p"):
            opened.position += size

    def writes(self, call, opened):
        size = number(call.result)
        if size == 0:
            return False
        if call.name.startswith("p") and call.arguments[3] != "-1":
            opened.file.write(call.data(size), number(call.arguments[3]))
        else:
            offset = opened.file.size if opened.append else opened.position
            opened.file.write(call.data(size), offset)
            opened.position = offset + size
        return True
