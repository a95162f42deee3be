# 10-permissions: Permissions and umask | Les droits d'accès et le masque de création (umask)
import os
import stat
import tempfile


def result(path):
    mode = stat.S_IMODE(os.stat(path).st_mode)
    if os.path.isdir(path):
        os.rmdir(path)
    else:
        os.unlink(path)
    return mode


def show(mask):
    os.umask(mask)

    # [create] open cannot ask for permissions; os.open can
    #  | open ne peut pas demander de droits ; os.open, si
    with open("file", "x"):
        by_open = result("file")
    os.close(os.open("file", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640))
    by_os_open = result("file")

    # [private] The same as in C | La même chose qu'en C
    descriptor, path = tempfile.mkstemp(dir=".")
    os.close(descriptor)
    by_mkstemp = result(path)
    by_mkdtemp = result(tempfile.mkdtemp(dir="."))

    # [fchmod] First private, then what it should be
    #  | D'abord privé, puis tel qu'il doit être
    with tempfile.NamedTemporaryFile(dir=".", delete=False) as file:
        os.fchmod(file.fileno(), 0o640)
    by_fchmod = result(file.name)

    print(
        f"{mask:03o}    {by_open:5o}  {by_os_open:8o}  {by_mkstemp:7o}"
        f"  {by_mkdtemp:7o}  {by_fchmod:10o}"
    )


with tempfile.TemporaryDirectory(prefix="10-") as directory:
    os.chdir(directory)
    print("umask   open  open 640  mkstemp  mkdtemp  fchmod 640")
    for mask in 0, 0o022, 0o027, 0o077:
        show(mask)
    os.chdir("/")
