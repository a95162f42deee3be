# strace's text, decoded here and nowhere else: each line becomes a Call.
#
# With -yy each descriptor comes with its path and device as the kernel knows them, so links, chdir and
# directories' descriptors are followed already: 3</tmp/#42>(deleted), AT_FDCWD</home>, 4</dev/null<char 1:3>>.

import collections
import posixpath
import re

SHOWN = 256  # bytes of a text
OPTIONS = ["-ff", "-yy", "-s", str(SHOWN)]

STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"(?:\.\.\.)?'
PLACE = r"<(?:[^<>]|<[^<>]*>)*>(?:\(deleted\))?"
CALL = re.compile(rf'(\w+)\(((?:{STRING}|{PLACE}|[^"<])*?)\)\s+= (.*)')
ARGUMENT = re.compile(rf'(?:{STRING}|{PLACE}|\[[^"\]]*(?:{STRING}[^"\]]*)*\]|[^",<\[])+')
DESCRIPTOR = re.compile(r"(AT_FDCWD|\d+)<((?:[^<>]|<[^<>]*>)*)>")
THROUGH = re.compile(r"/(?:proc/self|dev)/fd/(\d+)")
ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
ESCAPED = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"v": b"\v", b"f": b"\f"}


def decoded(text):
    """The bytes that strace shows in quotes."""
    def byte(match):
        code = match[1]
        return bytes([int(code, 8)]) if code.isdigit() else ESCAPED.get(code, code)
    return ESCAPE.sub(byte, text.removesuffix("...")[1:-1].encode(errors="surrogateescape"))


def number(text):
    """The number that text begins with, or None."""
    match = re.match(r"\d+", text)
    return int(match[0]) if match else None


class Call:
    """A system call: its name, arguments and result as text; the line as strace shows it without -yy;
    count: it is the first, second … of its name; own: of those that the program itself makes."""

    def __init__(self, match, count, own):
        self.name, arguments, self.result = match.groups()
        self.count, self.own = count, own
        self.arguments = [argument.strip() for argument in ARGUMENT.findall(arguments)]
        self.line = re.sub(rf"(\b\d+|AT_FDCWD){PLACE}", r"\1", match[0])
        self.failed = self.result.startswith(("-", "?"))

    def descriptor(self, index):
        return number(self.arguments[index]) if index < len(self.arguments) else None

    def opened(self):
        """The descriptor that it returns, and the path behind it; None where it returns none."""
        match = DESCRIPTOR.match(self.result)
        return (int(match[1]), match[2]) if match else None

    def folder(self):
        """The working directory, where the call shows it."""
        match = self.arguments and re.match(r"AT_FDCWD<([^<>]*)>", self.arguments[0])
        return match[1] if match else None

    def paths(self, folder):
        """The paths among its arguments, whole: a descriptor's number for /dev/fd/N, or for a directory alone."""
        found, base = [], folder
        for argument in self.arguments:
            if match := DESCRIPTOR.match(argument):
                base = match[2]
            elif argument.startswith('"'):
                path = decoded(argument).decode(errors="surrogateescape")
                through = THROUGH.fullmatch(path)
                found.append(int(through[1]) if through else posixpath.normpath(posixpath.join(base, path)))
                base = folder
        return found

    def steps(self, folder):
        """Where its first path leads, name by name; nothing where it is a descriptor's, /dev/fd/N."""
        base = folder
        for argument in self.arguments:
            if match := DESCRIPTOR.match(argument):
                base = match[2]
            elif argument.startswith('"'):
                path = decoded(argument).decode(errors="surrogateescape")
                if THROUGH.fullmatch(path):
                    break
                names = [name for name in path.split("/") if name not in ("", ".")]
                base = "/" if path.startswith("/") else base
                return [posixpath.normpath(posixpath.join(base, *names[:n + 1])) for n in range(len(names))]
        return []

    def flags(self):
        words = [argument for argument in self.arguments if "O_" in argument and not argument.startswith('"')]
        return words[0] if words else ""

    def mode(self):
        modes = [match[1] for argument in self.arguments if (match := re.match(r"(?:mode=)?(0[0-7]*)\b", argument))]
        return int(modes[-1], 8) if modes else 0

    def data(self, size):
        """What it reads or writes: size bytes, null bytes where strace does not show them."""
        return b"".join(map(decoded, re.findall(STRING, self.arguments[1]))).ljust(size, b"\0")[:size]


def calls(lines, program):
    """The calls of a program, from its start on. Each has its number among those of its name, as strace's
    "when" counts them where it comes before the program that starts this one."""
    found, counts, before = [], collections.Counter(), None
    start = re.compile(rf'execve\("[^"]*/{re.escape(program)}", .* = 0$')
    for line in lines:
        name = line.partition("(")[0]
        if name == "execve" or counts:
            counts[name] += 1
        if before is not None and (match := CALL.fullmatch(line)):
            found.append(Call(match, counts[name], counts[name] - before[name]))
        elif before is None and start.match(line):
            before = counts.copy()
    return found


def complete(lines):
    return lines[-1:] != [] and lines[-1].startswith("+++ ")
