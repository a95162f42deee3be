# 16-traps: What may wait under a name | Ce qui peut attendre sous un nom
import errno
import os
import stat
import tempfile


# [examine] An opener: open calls it instead of os.open | Un « opener », qu'open appelle à la place d'os.open
def examined(name, flags):
    # not yet O_TRUNC, which would empty the file before it is examined
    #  | pas encore O_TRUNC, qui viderait le fichier avant l'examen
    flags = flags & ~os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK
    fd = os.open(name, flags, 0o600)
    file = os.fstat(fd)
    one_name = stat.S_ISREG(file.st_mode) and file.st_nlink == 1
    if not one_name or file.st_uid != os.geteuid():
        os.close(fd)
        raise PermissionError(errno.EPERM, "not mine alone", name)
    os.ftruncate(fd, 0)
    return fd


def plant(trap):
    if trap == "FIFO":
        os.mkfifo("app.tmp")
        return open(os.open("app.tmp", os.O_RDONLY | os.O_NONBLOCK))
    if trap == "file":
        return open("app.tmp", "x+")
    (os.link if trap == "hard link" else os.symlink)("diary", "app.tmp")
    return open("diary")


with tempfile.TemporaryDirectory(prefix="16-") as directory:
    os.chdir(directory)
    print("trap       examined  x")
    for trap in "file", "FIFO", "hard link", "symlink":
        results = []
        for mode, opener in ("w", examined), ("x", None):
            with open("diary", "w") as diary:
                diary.write("precious")
            with plant(trap):
                try:
                    with open("app.tmp", mode, opener=opener) as file:
                        file.write("secret")
                    results.append("opened")
                except OSError as error:
                    results.append(errno.errorcode[error.errno])
            os.unlink("app.tmp")
        print(f"{trap:9}  {results[0]:8}  {results[1]}")
    os.chdir("/")
