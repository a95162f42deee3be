# What a program did with files, whatever the names of its calls: which it created, what it wrote, what
# it read back, what stays open, which names stay.
#
# Not seen: what goes through a shared mapping once it is made, and what other processes do.

import collections
import posixpath

from created import File, Opened
from kinds import ASK, CHMOD, COPY, LINK, MAKE, MOVE, OPEN, READ, REMOVE, RENAME, SIZE, START, WRITE
from links import Links
from trace import number


class Files(Links):
    """created: its files, in order. open: what stays open, by descriptor. left: what keeps its name, by path.
    most: how many were open at once. first: the call that first changes a file, None where there is none.
    led: the lines that a link could lead elsewhere. looks: the calls that look at a name of another's, by the name.
    missed: the lines that should remove a name, and found none.
    written: the calls that write to each of its files, and to its output (None).
    vital: the last call that does what must not fail unnoticed, by its role: of the calls for its files "stream" (fdopen),
    "open" (again), "seek" (between writing and reading), "read", "mode", "close" (what wrote) and "remove"; "output"
    closes its output, "start" starts another process."""

    def __init__(self, calls, umask):
        self.created, self.open, self.left, self.most, self.first = [], {}, {}, 0, None
        self.umask, self.folder, self.led, self.looks, self.missed = umask, "/", [], {}, []
        self.written, self.vital, self.output = collections.defaultdict(list), {}, {1}
        for call in calls:
            if call.failed:
                self.missed += [call.line] * (call.name in REMOVE and " ENOENT " in call.result)
            else:
                self.folder = call.folder() or self.folder
                if self.leads(call):
                    self.led.append(call.line)
                self.look(call)
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
                if call.descriptor(0) in self.output:
                    self.output.add(copy[0])
            elif source and source.file and "F_GETFL" in call.arguments:
                self.vital["stream"] = call
            elif source and "F_SETFL" in call.arguments:
                source.append = "O_APPEND" in call.arguments[2]
        elif call.name == "close":
            opened = self.open.pop(call.descriptor(0), None)
            if opened and opened.wrote:
                self.vital["close"] = call
            if call.descriptor(0) in self.output:
                self.output.remove(call.descriptor(0))
                self.vital["output"] = call
        elif call.name == "close_range":
            for descriptor in [key for key in self.open if call.descriptor(0) <= key <= call.descriptor(1)]:
                del self.open[descriptor]
        elif call.name in START:
            self.vital["start"] = call
        elif call.name in MOVE:
            self.folder = (call.paths(self.folder) or [call.arguments[0].partition("<")[2].rstrip(">")])[0]
        elif call.name == "umask":
            self.umask = int(call.arguments[0], 8)
        elif call.name in ASK:
            self.asks(call)
        elif call.name in SIZE:
            self.sizes(call)
        elif call.name in CHMOD or call.name == "fchmod":
            self.permits(call)
        elif call.name == "mmap":
            return self.maps(call)
        elif call.name not in READ and call.name not in WRITE:
            self.names(call)
        if opened := self.of(call, READ.get(call.name)):
            self.reads(call, opened)
        if opened := self.of(call, WRITE.get(call.name)):
            self.written[opened.file].append(call)
            return self.writes(call, opened)
        if call.name in WRITE and call.descriptor(WRITE[call.name]) in self.output:
            self.written[None].append(call)
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
        elif file:
            self.vital["open"] = call
            if "O_TRUNC" in flags:
                file.truncate(0)
                file.write(b"", 0)
        self.open[descriptor] = Opened(call.line, file, "O_APPEND" in flags)
        self.most = max(self.most, len({opened.file for opened in self.open.values() if opened.file}))

    def names(self, call):
        paths = call.paths(self.folder)
        if call.name in MAKE:
            self.left[paths[0]] = File(call.line, paths[0], call.mode() & ~self.umask, directory=True)
        elif call.name in LINK:
            if file := self.known(call):
                self.gives(file, paths[1], call)
        elif call.name in REMOVE or call.name in RENAME:
            file = self.left.pop(paths[0], None)
            if file and call.name in RENAME:
                self.gives(file, paths[1], call)
            elif file:
                self.vital["remove"] = call

    def gives(self, file, path, call):
        self.left[path] = file
        file.names.append(path)
        file.renamed, file.late = call.line, None

    def permits(self, call):
        if file := self.known(call):
            self.vital["mode"] = call
            file.allowed |= call.mode()
            if isinstance((call.paths(self.folder) or [0])[0], str):
                file.permitted = file.permitted or call.line
            self.changes(file, call)

    def changes(self, file, call):
        file.late = file.late or file.renamed and call.line

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
            if call.name == "lseek" and "w" in file.events and "r" not in file.events:
                self.vital["seek"] = call
        if call.name == "lseek" and (opened := self.of(call, 0)):
            opened.position = number(call.result)

    def sizes(self, call):
        if opened := self.of(call, 0):
            opened.file.truncate(call.descriptor(1))
            self.changes(opened.file, call)

    def reads(self, call, opened):
        size = number(call.result)
        if size:
            opened.file.events += "r"
            self.vital["read"] = call
        if not call.name.startswith("p"):
            opened.position += size

    def writes(self, call, opened):
        size = number(call.result)
        if size == 0:
            return False
        self.changes(opened.file, call)
        if call.name.startswith("p") and call.arguments[3] != "-1":
            opened.file.write(call.data(size), number(call.arguments[3]))
        else:
            offset = opened.file.size if opened.append else opened.position
            opened.file.write(call.data(size), offset)
            opened.position = offset + size
        opened.wrote = True
        return True
