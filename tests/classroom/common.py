# What check and grade share: their words, in the reader's language whatever locales are installed,
# and the exercises.

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.realpath(__file__))
EXERCISES = os.path.join(HERE, "..", "exercises")


def language():
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "fr" if locale.startswith("fr") else "en"


def messages():
    column = ("en", "fr").index(language()) + 1
    with open(f"{HERE}/messages.tsv", encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table]
    return {row[0]: row[column] for row in rows}


os.environ.setdefault("PATH", "/usr/bin:/bin")
MESSAGES = messages()
sys.stdout.reconfigure(encoding="utf-8")
sys.stderr.reconfigure(encoding="utf-8")


def say(message, **facts):
    return MESSAGES[message].format(**facts)


def shown(data, limit=100):
    """One line, safe on a terminal, in TAP and in XML, whatever the bytes were."""
    text = data.decode(errors="replace") if isinstance(data, bytes) else data
    text = text[:limit + 1].replace("\n", "\\n").replace("\t", "\\t")
    text = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
    return text if len(text) <= limit else text[:limit] + "…"


def exercise(number):
    """The directory of exercise NN."""
    names = sorted(name for name in os.listdir(EXERCISES) if os.path.exists(f"{EXERCISES}/{name}/spec.toml"))
    named = [name for name in names if name.startswith(f"{number}-")]
    if len(named) != 1:
        stop("no-exercise", number=shown(number), exercises=" ".join(names))
    return f"{EXERCISES}/{named[0]}"


def works(*command):
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def stop(message, **facts):
    """The end of a command that cannot do its work."""
    print(f"{os.path.basename(sys.argv[0])}: {say(message, **facts)}", file=sys.stderr)
    sys.exit(2)


if sys.version_info < (3, 11):
    stop("old-python")
