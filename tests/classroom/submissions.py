# What is in the folder of a class: the name of each submission, its place in a list, and the name of its feedback.

import hashlib
import os
import re
import unicodedata

from common import say, stop


def readable(name):
    """A name as it is, but for what a terminal or a spreadsheet could take for more than a name."""
    return "".join(c if c.isprintable() and c != "%" else "".join(f"%{byte:02X}" for byte in os.fsencode(c))
                   for c in name)


def feedback(name):
    """Where the TAP of a submission goes: a name like its own, which is no other's, and neither too long."""
    path = readable(name).replace(".tap", "%2Etap")
    if len(path.encode()) > 1000 or any(len(part.encode()) > 240 for part in path.split("/")):
        path = f"{path.partition('/')[0][:40]}%-{hashlib.sha256(path.encode()).hexdigest()}"
    return f"{path}.tap"


def order(name):
    """As a person looks for it: É with E, and 2 before 10."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    parts = re.split(r"(\d+)", "".join(c for c in letters if not unicodedata.combining(c)))
    return [part if index % 2 == 0 else int(part) for index, part in enumerate(parts)], name


def entries(folder, results):
    """All that is below a folder, by name, folders with a slash at the end: what is to be graded with None,
    all else with its verdict, "refused" or "ignored", and the reason. The results are no part of it."""
    results = os.path.realpath(results)
    found, places = {}, [""]
    while places:
        place = places.pop()
        try:
            here = list(os.scandir(f"{folder}/{place}"))
        except OSError as error:
            if place == "":
                stop("not-readable", path=readable(folder), error=error.strerror)
            found[place] = "refused", error.strerror
            continue
        if place and not here:
            found[place] = "ignored", say("empty-folder")
        for entry in here:
            name, hidden = place + entry.name, entry.name.startswith(".") or entry.name == "__MACOSX"
            if entry.is_dir(follow_symlinks=False):
                if hidden:
                    found[f"{name}/"] = "ignored", say("hidden-folder")
                elif os.path.realpath(f"{folder}/{name}") != results:
                    places.append(f"{name}/")
            elif name.endswith(".c") and not hidden:
                found[name] = None
            elif entry.is_symlink() and os.path.isdir(f"{folder}/{name}"):
                found[f"{name}/"] = "refused", say("linked-folder")
            else:
                found[name] = "ignored", say("other-name")
    return {name: found[name] for name in sorted(found, key=order)}
