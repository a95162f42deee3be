# What no process has a limit for: the memory that all of a check takes together, and the number of names
# (a file without a byte takes memory of the kernel's). The box around a check looks at both from inside.

import os
import signal
import threading
import time

SECONDS = 0.05
MEMORY = 1 << 30
NAMES = 4000


def memory():
    """Bytes that the processes seen from here hold in memory."""
    pages = 0
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{process}/statm") as sizes:
                pages += int(sizes.read().split()[1])
        except (OSError, IndexError):
            pass  # it ended meanwhile
    return pages * os.sysconf("SC_PAGE_SIZE")


def names(disk):
    """How many files a disk holds, also those that are open and have no name any more."""
    usage = os.statvfs(disk)
    return usage.f_files - usage.f_ffree


def watch(disks):
    """Ends every process of this box but its own and the box's, each time that there is too much."""
    while True:
        time.sleep(SECONDS)
        if memory() > MEMORY or any(names(disk) > NAMES for disk in disks):
            os.kill(-1, signal.SIGKILL)


def begin(*disks):
    threading.Thread(target=watch, args=(disks,), daemon=True).start()
