# The verdict on an answer, in TAP.

import errno
import os
import signal
import tomllib

from checks import Checks
from common import MESSAGES, say, shown
from outcomes import Failed, Skipped

# The check that shows that the task was done at all: what comes after it proves little where it fails.
TASK = ("atonce", "asked", "reread", "published")
NEEDS = {
    "compile": [], "warnings": ["compile"], "ends": ["compile"], "output": ["ends"],
    **{task: ["ends", "output"] for task in TASK},
    "interrupted": ["ends", "output"], "inplace": ["ends", "reread", "output"],
    "musl": ["ends", *TASK, "output"], "full": ["ends", *TASK, "tmpdir"],
    "holds": ["ends", "output"], "taken": ["ends", "output", "excl"], "faults": ["ends", *TASK, "output", "clean", "missing", "full", "unreadable"],
    "memory": ["ends", *TASK, "closed"],  # the sanitizers open files too: in 01 there is room only where all are closed
}


def points(answer):
    """The TAP of an answer, point by point."""
    ended, waiting = {}, set()  # how each check so far ended, and those that were not made
    unseen = {} if answer.place.how == "boxed" else {say("skip.tool", tool="bubblewrap"): True}  # for want of what
    for number, check in enumerate(answer.checks, 1):
        point, facts, verdict = f"ok {number} - {check}: {say(check)}", [], "passed"
        try:
            for need in NEEDS.get(check, ["ends", *TASK]):
                if ended.get(need) == "failed" or need in waiting - set(TASK):
                    waiting.add(check)
                    raise Skipped(say("skip.after", check=need))
            getattr(answer, check)()
        except Skipped as reason:
            verdict, point = "skipped", f"{point} # SKIP {reason}"
            unseen[str(reason)] = True
        except Failed as failure:
            facts = [*failure.args, advice(answer, check, failure)]
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            facts = [say("fact.disk")]
        if facts:
            verdict, point = "failed", f"not {point}"
        ended[check] = verdict
        yield "\n".join([point, *(f"#   {fact}" for fact in facts)])
    yield f"1..{len(answer.checks)}"
    if unseen and "failed" not in ended.values():
        yield "# " + say("unseen", reasons=", ".join(unseen))
    counts = {verdict: list(ended.values()).count(verdict) for verdict in ("passed", "failed", "skipped")}
    yield "# " + say("summary", name=answer.name, **counts)


def advice(answer, check, failure):
    """One line of advice, the exercise's own where there is one."""
    name = failure.advice or f"{check}.advice"
    number = answer.name.partition("-")[0]
    text = MESSAGES.get(f"{number}.{name}", MESSAGES[name])
    return say("fact.advice", text=text.format(number=number, source=shown(answer.place.typed.removeprefix("./") + ".c")))


def judge(place, folder, answer, result, key):
    """Checks an answer, given as bytes; place: see run.py. Returns the exit status."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    with open(f"{folder}/spec.toml", "rb") as file:
        spec = tomllib.load(file)
    os.mkdir(f"{place.work}/answer")
    lines = []
    for line in points(Checks(place, os.path.basename(folder), answer, spec)):
        lines.append(line)
        if not result:
            print(line, flush=True)
    if result:
        # Another check of the same answer may end at the same moment: each has its own new file.
        os.makedirs(os.path.dirname(os.path.abspath(result)), exist_ok=True)
        new = f"{result}.{os.urandom(8).hex()}"
        try:
            with open(new, "x", encoding="utf-8") as tap:
                tap.write("\n".join([*lines, key, ""]))
            os.rename(new, result)
        finally:
            if os.path.exists(new):
                os.unlink(new)
    return int(any(line.startswith("not ok") for line in lines))
