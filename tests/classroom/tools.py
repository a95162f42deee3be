# The programs that a check needs.

import os

CC = (os.environ.get("CC") or "cc").split()
PACKAGES = {"musl-gcc": "musl-tools", "bwrap": "bubblewrap"}  # where they are not named alike


def found(program):
    return any(os.access(os.path.join(folder, program), os.X_OK) for folder in os.environ["PATH"].split(":"))
