# A run that spec.toml asks for: what the program is given, what must come of it, how one types it.
# In input and output one character is one byte (Latin-1); {5000 zeros} stands for that many.

import re
import shlex

ZEROS = re.compile(r"\{(\d+) zeros\}")


def expanded(text):
    return ZEROS.sub(lambda match: "0" * int(match[1]), text)


def octal(text):
    """A format of printf(1), for between single quotes."""
    known = {"\n": r"\n", "\t": r"\t", "\\": r"\\", "%": "%%", "'": r"'\''"}
    return "".join(known.get(c) or (c if " " <= c <= "~" else f"\\{ord(c):03o}") for c in text)


def word(text):
    """A word of the shell."""
    return '"' + ZEROS.sub(r"$(printf %0\1d 0)", text) + '"' if ZEROS.search(text) else shlex.quote(text)


class Case:
    def __init__(self, spec):
        self.spec = spec
        self.args = [expanded(word) for word in spec.get("args", [])]
        self.input = expanded(spec.get("input", "")).encode("latin-1")
        self.output = expanded(spec.get("output", "")).encode("latin-1")
        self.status, self.nofile = spec.get("status", 0), spec.get("nofile", 64)
        self.places = spec.get("places", "private")
        self.fsize = spec.get("fsize")  # how large a file may become
        self.inplace = [text.encode() for text in spec.get("inplace", [])]  # what a file holds first, and then
        self.overflow = spec.get("overflow", False)  # a crash here is left to the check memory
        self.files = spec.get("files", 0)  # how many are open at once
        self.umask = spec.get("umask", 0)
        self.published = spec.get("published", [])  # what is there at the end, by name, with this mode and this text
        self.mode, self.text = spec.get("mode"), spec.get("text", "").encode("latin-1")
        self.holds = {name: [text.encode() for text in texts] for name, texts in spec.get("holds", {}).items()}
        self.said = spec.get("said", True if self.status else None)  # on standard error: something, nothing, or either

    def typed(self, program, shape="{}"):
        """The command that does the same, in the shell where one works."""
        command = shape.format(" ".join([shlex.quote(program), *map(word, self.spec.get("args", []))]))
        if "input" in self.spec and "<" not in shape:
            text, *more = ZEROS.split(self.spec["input"])
            form = octal(text) + "".join(f"%0{zeros}d{octal(text)}" for zeros, text in zip(more[::2], more[1::2]))
            command = " ".join(["printf", f"'{form}'", *["0"] * (len(more) // 2), "|", command])
        if self.fsize is not None:
            command = f"prlimit --fsize={self.fsize} {command}"
        if "nofile" in self.spec:
            command = f"(ulimit -n {self.nofile}; {command})"
        if "umask" in self.spec:
            command = f"(umask {self.umask:03o}; {command})"
        return f"(trap '' XFSZ; ulimit -f 0; {command})" if self.places == "full" else command
