# 07-security: The symbolic-link trap, and mkstemp | Le piège du lien symbolique, et mkstemp
import errno
import os
import stat
import tempfile


def save(name, mode, text):
    with open(name, mode) as file:
        file.write(text)


def show(call, result):
    with open("diary") as file:
        print(f"{call:8}  {result:8}  {file.read()}")


# [directory] The block removes the directory, and all that is in it
#  | Le bloc supprime le répertoire, et tout ce qu'il contient
with tempfile.TemporaryDirectory(prefix="07-") as directory:
    os.chdir(directory)
    print("call      result    diary")

    # [trap] The victim's diary, the attacker's link
    #  | Le carnet de la victime, le lien de l'attaquant
    save("diary", "w", "precious")
    os.symlink("diary", "app.tmp")
    show("symlink", "planted")

    # [naive] "w" follows the link here too | Ici aussi, "w" suit le lien
    save("app.tmp", "w", "scratch")
    show("open w", "opened")

    # [exclusive] Python's "x" is C's "wx" | Le "x" de Python est le "wx" du C
    save("diary", "w", "precious")
    try:
        save("app.tmp", "x", "scratch")
    except FileExistsError as error:
        show("open x", errno.errorcode[error.errno])

    # [mkstemp] The same function name as in C, and the same care
    #  | Le même nom qu'en C, et le même soin
    descriptor, name = tempfile.mkstemp(prefix="app-", dir=directory)
    with open(descriptor, "w") as file:
        file.write("scratch")
        mode = stat.S_IMODE(os.fstat(descriptor).st_mode)
    show("mkstemp", "shared" if mode & 0o077 else "private")
    os.chdir("/")
