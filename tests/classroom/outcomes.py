# How a check ends that does not pass.


class Failed(Exception):
    """A check that failed. Its arguments are the facts, a line each; advice: what to say then."""

    def __init__(self, *facts, advice=None):
        super().__init__(*facts)
        self.advice = advice


class Skipped(Exception):
    """A check that could not be made. Its argument says why."""


class NoBox(Exception):
    """Bubblewrap did not start the command. Its argument says why."""
