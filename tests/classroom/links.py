# Where a link can lead a program elsewhere.

import posixpath
import re

from kinds import CHMOD, OPEN, REMOVE


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
