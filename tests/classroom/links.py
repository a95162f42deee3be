# Where a name may lead a program elsewhere, because a link has taken its place, or because it is another's.

import posixpath
import re

from kinds import CHMOD, LOOK, OPEN, REMOVE


class Links:
    def leads(self, call):
        """Whether it removes, opens or enters a directory, or changes a mode, by a path where a link may have taken the
        place of a directory since: of one that stands in a directory that the program made."""
        if call.name not in {*REMOVE, *CHMOD, *OPEN, "chdir"} or not (steps := call.steps(self.folder)):
            return False
        if call.name in OPEN and not self.made(call.opened()[1]):
            return False
        if call.name not in REMOVE and not any(re.match("[A-Z_|]*NOFOLLOW", word) for word in call.arguments):
            steps.append("")  # it goes through the last one too
        return any(self.made(posixpath.dirname(step)) for step in steps[:-1])

    def made(self, path):
        """Whether a path is that of a directory that it made, and not yet removed."""
        return path in self.left and self.left[path].directory

    def look(self, call):
        """Notes a call that asks what has a name, or whether anything has, where the program did not make it."""
        path = (call.paths(self.folder) or [0])[0] if call.name in LOOK and '""' not in call.arguments else 0
        if path and path not in self.left:
            self.looks[call] = path
