# An answer's bytes, and a line that names them: with it a verdict is kept, and never taken for another's.

import hashlib
import os
import stat

from common import HERE, language, say, shown
from tools import CC, found

LARGEST = 1 << 20
TOOLS = "bwrap", "strace", "musl-gcc"


class Unreadable(Exception):
    """A file that is no answer. Its argument says why."""


def content(path, boxed):
    """The bytes of a regular file of a sensible size, and no link if boxed. Opening it waits for nothing.
    Raises Unreadable where there is none."""
    name = shown(os.fsencode(path))
    try:
        opened = os.open(path, os.O_RDONLY | os.O_NONBLOCK | (os.O_NOFOLLOW if boxed else 0))
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            raise Unreadable(say("not-regular", path=name))
        with open(opened, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        if boxed and os.path.islink(path):
            raise Unreadable(say("not-regular", path=name))
        raise Unreadable(say("not-readable", path=name, error=error.strerror)) from error
    if len(data) > LARGEST:
        raise Unreadable(say("too-large", path=name))
    return data


def seal(answer, folder):
    """A line that no other answer has, nor this one once anything changed that its verdict rests on."""
    digest = hashlib.sha256(answer)
    parts = [f"{HERE}/{part}" for part in sorted(os.listdir(HERE)) if part.endswith((".py", ".tsv"))]
    for part in [*parts, f"{HERE}/check", f"{HERE}/options", f"{folder}/spec.toml"]:
        with open(part, "rb") as file:
            digest.update(file.read())
    digest.update(repr([language(), CC, *map(found, TOOLS)]).encode())
    return f"# sha256 {digest.hexdigest()}"


def kept(result, key):
    """The lines of a verdict that has this key, or none."""
    try:
        with open(result, encoding="utf-8") as file:
            lines = file.read().splitlines()
    except FileNotFoundError:
        return []
    return lines if lines[-1:] == [key] else []
