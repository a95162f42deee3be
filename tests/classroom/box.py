# Boxes, made by bubblewrap: one around a whole check, and in it one around each command. What is left of a box's
# processes dies with it. Here are the words of the commands that start them.

import os

SYSTEM = [f"/{name}" for name in ("bin", "lib", "lib32", "lib64", "sbin")]
FULL = 4096  # bytes of the disk that is always full
# What is run may take: seconds of a processor, bytes of a file, bytes of memory. A compiler may take more.
PROGRAM, COMPILER = (2, 1 << 20, 256 << 20), (20, 16 << 20, 2 << 30)


def around_check(folder):
    """The start of the command that judges answers to the exercise in a folder (judge.py). Its disk is memory, bounded,
    and lies over the right answers: this needs no place of its own, and hides them."""
    box = ["bwrap", "--die-with-parent", "--unshare-user", "--dev-bind", "/", "/",
           "--size", str(64 << 20), "--tmpfs", f"{folder}/ok",
           "--size", str(FULL), "--tmpfs", f"{folder}/ok/full"]
    # Bubblewrap covers parts of a root's new /proc, which forbids a box inside.
    return box if os.getuid() == 0 else [*box, "--unshare-pid", "--proc", "/proc"]


def limits(places, boxed, nofile, fsize, memory):
    """A command's limits. In a box only its own processes count; without one, all that this user has."""
    seconds, size, most = COMPILER if places == "build" else PROGRAM
    return ["prlimit", *["--nproc=16"] * boxed, "--core=0", f"--cpu={seconds}:{seconds + 1}", f"--nofile={nofile}",
            f"--fsize={size if fsize is None else fsize}", f"--as={memory or most}", "--"]


def around_command(places, work, folder, status, rules, gate):
    """The start of a command in a box: of this machine nothing is seen but /usr, nothing is written but below folder.

    places: "private": /tmp, $TMPDIR and $HOME, the working directory, are folder/tmp, folder/tmpdir, folder/home;
    "missing": there is neither /tmp nor $TMPDIR; "full": all three are work/full; "build": the command works in
    work/answer, which it can only read otherwise. status: a descriptor on which bubblewrap tells what becomes of the
    command. rules: a descriptor of the filter (filter.py). gate: the command waits in its box until folder/gate is unlocked."""
    binds = {"build": ["--bind", f"{folder}/tmp", "/tmp"], "missing": [],
             "private": ["--bind", f"{folder}/tmp", "/tmp", "--bind", f"{folder}/tmpdir", "/tmpdir"],
             "full": ["--bind", f"{work}/full", "/tmp"]}[places]
    if places == "build":
        binds += ["--bind", f"{work}/answer", "/answer", "--chdir", "/answer"]
    else:
        home = f"{work}/full" if places == "full" else f"{folder}/home"
        binds += ["--ro-bind", f"{work}/answer", "/answer", "--bind", home, "/home", "--chdir", "/home"]
    if gate:
        binds += ["--ro-bind", f"{folder}/gate", "/gate"]
    for name in filter(os.path.lexists, SYSTEM):
        binds += ["--symlink", f"usr{name}", name] if os.path.islink(name) else ["--ro-bind", name, name]
    # A new session has no terminal to write to or to type on.
    return ["bwrap", "--die-with-parent", "--new-session", "--unshare-user", "--unshare-all", "--disable-userns",
            "--seccomp", str(rules), "--cap-drop", "ALL", "--json-status-fd", str(status), "--ro-bind", "/usr", "/usr",
            "--ro-bind-try", "/etc/alternatives", "/etc/alternatives",
            "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache",
            "--proc", "/proc", "--dev", "/dev", "--bind", f"{folder}/shm", "/dev/shm", *binds,
            "--remount-ro", "/dev", "--remount-ro", "/", *["flock", "/gate"] * gate]


def start(places, boxed, work, folder):
    """The directory where a command starts; a box has its own."""
    return None if boxed else f"{work}/answer" if places == "build" else f"{folder}/home"


def environment(places, boxed, work, folder, leaks):
    """All of a command's environment. leaks: look for memory that is not given back; after an error exit gives it back."""
    root, answer = ("", "/answer") if boxed else (folder, f"{work}/answer")
    tmpdir = "/tmp" if boxed and places in ("build", "full") else f"{root}/tmpdir"
    return {"PATH": f"/usr/local/bin:/usr/bin:/bin:{answer}", "HOME": f"{root}/home", "TMPDIR": tmpdir, "LC_ALL": "C",
            "ASAN_OPTIONS": f"exitcode=99:hard_rss_limit_mb=256:detect_leaks={leaks:d}", "UBSAN_OPTIONS": "exitcode=99",
            "LSAN_OPTIONS": "use_stacks=0:use_registers=0"}
