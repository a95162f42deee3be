# The verdict on an answer, in TAP.

import errno
import os
import signal
import sys
import tomllib

from checks import Checks
from common import MESSAGES, say, shown
from run import Failed, Skipped

# The check that shows that the task was done at all: what comes after it proves little without.
TASK = ("atonce", "asked", "reread")


def needs(check, checks):
    """The checks without which this one has nothing to say."""
    if check in ("compile", "warnings"):
        return ["compile"][check == "compile":]
    task = [task for task in TASK if task in checks]
    if check in ("ends", "output", *task):
        return ["compile" if check == "ends" else "ends"]
    return ["ends", *task, *{"musl": ["output"], "full": ["tmpdir"]}.get(check, [])]


def points(answer):
    """The TAP of an answer, point by point."""
    passed, counts = set(), {"passed": 0, "failed": 0, "skipped": 0}
    for number, check in enumerate(answer.checks, 1):
        point, facts, verdict = f"ok {number} - {check}: {say(check)}", [], "passed"
        try:
            for need in needs(check, answer.checks):
                if need in answer.checks and need not in passed:
                    raise Skipped(say("skip.after", check=need))
            getattr(answer, check)()
            passed.add(check)
        except Skipped as reason:
            verdict, point = "skipped", f"{point} # SKIP {reason}"
        except Failed as failure:
            facts = [*failure.args, advice(answer, check, failure)]
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            facts = [say("fact.disk")]
        if facts:
            verdict, point = "failed", f"not {point}"
        counts[verdict] += 1
        yield "\n".join([point, *(f"#   {fact}" for fact in facts)])
    yield f"1..{len(answer.checks)}"
    yield "# " + say("failed" if counts["failed"] else "solved", name=answer.name, **counts)


def advice(answer, check, failure):
    """One line of advice, the exercise's own where there is one."""
    name = failure.advice or f"{check}.advice"
    number = answer.name.partition("-")[0]
    text = MESSAGES.get(f"{number}.{name}", MESSAGES[name])
    return say("fact.advice", text=text.format(number=number, source=shown(answer.place.typed + ".c")))


def judge(place, folder, answer, result, key):
    """Checks an answer, given as bytes; place: see run.py. Returns the exit status."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    with open(f"{folder}/spec.toml", "rb") as file:
        spec = tomllib.load(file)
    os.mkdir(f"{place.work}/answer")
    failed = False
    if result:
        os.makedirs(os.path.dirname(os.path.abspath(result)), exist_ok=True)
    with open(f"{result}.new", "w", encoding="utf-8") if result else sys.stdout as tap:
        for line in points(Checks(place, os.path.basename(folder), answer, spec)):
            failed = failed or line.startswith("not ok")
            print(line, file=tap, flush=True)
        if result:
            print(key, file=tap)
    if result:
        os.rename(f"{result}.new", result)
    return int(failed)
