# What is expected of a run, and the facts that are told where it does something else.

import itertools
import os
import re
import signal

from common import say, shown
from outcomes import Failed
from run import home


def ending(run, expected=None):
    """How it ended, and what it said."""
    if run.status is None:
        yield say("fact.slow", seconds=run.seconds)
    elif run.status - 128 in list(signal.Signals):
        yield say("fact.signal", signal=signal.Signals(run.status - 128).name)
    elif expected is None:
        yield say("fact.status", status=run.status)
    else:
        yield say("fact.expected", status=run.status, expected=expected)
    if run.err:
        yield say("fact.said", text=shown(run.err.splitlines()[0]))


def report(run):
    """What the sanitizers found, and the first line of the answer that it leads to, as far as they came."""
    source = re.escape(run.program.partition(".")[0].encode()) + b".c"
    yield from map(shown, re.findall(rb"^(?:=+\d+=+ERROR|SUMMARY): (.*?)(?: \S*/.*| on .*)?$", run.err, re.MULTILINE)[-1:])
    yield from map(shown, re.findall(b"(" + source + rb":\d+)", run.err)[:1])


def complete(run):
    if not run.complete():
        raise Failed(run.typed, say("fact.incomplete"), advice="incomplete.advice")


def status(run, advice="ends.advice"):
    if run.status != run.case.status:
        signalled = run.status is None or run.status > 128
        raise Failed(run.typed, *ending(run, run.case.status), advice="signal.advice" if signalled else advice)


def output(run, advice="output.advice"):
    wanted = run.case.output
    if run.out != wanted:
        lines = itertools.zip_longest(wanted.splitlines(True), run.out.splitlines(True), fillvalue=b"")
        number, (want, got) = next((n, pair) for n, pair in enumerate(lines, 1) if pair[0] != pair[1])
        same = len(os.path.commonprefix([want, got]))
        start = same - 20 if same > 60 else 0
        raise Failed(run.typed, say("fact.wanted", line=number, text="…"[:start] + shown(want[start:])),
                     say("fact.printed", line=number, text="…"[:start] + shown(got[start:])) if got else
                     say("fact.nothing", line=number),
                     advice=advice if run.out else "stderr.advice" if want in run.err else "nothing.advice")
    if run.case.said and not run.err:
        raise Failed(run.typed, say("fact.silent"), advice="silent.advice")
    if run.case.said is False and run.err:
        raise Failed(run.typed, say("fact.said", text=shown(run.err.splitlines()[0])), advice="said.advice")


def published(run, name):
    """A file is there at the end, by this name, with the mode and the text that it should have."""
    path, wanted = run.outside(home(name)), run.case
    if not os.path.isfile(path) or os.path.islink(path):
        raise Failed(run.typed, say("fact.absent", path=name))
    mode = os.stat(path).st_mode & 0o7777
    if mode != wanted.mode:
        raise Failed(run.typed, say("fact.mode", path=name, mode=f"{mode:03o}", expected=f"{wanted.mode:03o}"),
                     advice="digits.advice")
    text = run.read(f"home/{name}")
    if text != wanted.text:
        raise Failed(run.typed, say("fact.holds", path=name, text=shown(text), expected=shown(wanted.text)),
                     advice="output.advice")


def held(run):
    """What its files held when it removed them, as far as can be seen."""
    for name, texts in run.case.holds.items():
        named = [file for file in run.files.created if name in map(os.path.basename, file.names)]
        contents = [file.content for file in named]
        for number, text in enumerate(texts):
            if text not in contents and not any(file.mapped for file in named):
                raise Failed(run.typed, say("fact.holds", path=name, text=shown((contents[number:] or [b""])[0]),
                                            expected=shown(text)))


def refusal(run):
    """It failed, and said so."""
    if run.status not in range(1, 126):
        raise Failed(run.typed, *ending(run, 1))
    if not run.err:
        raise Failed(run.typed, say("fact.silent"))


def closed(run):
    lines = [opened.line for descriptor, opened in run.files.open.items() if descriptor > 2 or opened.file]
    if lines:
        raise Failed(run.typed, *(say("fact.open", call=shown(line)) for line in dict.fromkeys(lines)))


def nothing_left(run):
    left = [say("fact.left", path=path) for path in run.left()]
    if left:
        raise Failed(run.typed, *left[:3])
