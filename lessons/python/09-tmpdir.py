# 09-tmpdir: In which directory? The variable TMPDIR | Dans quel répertoire ? La variable TMPDIR
import os
import tempfile


# [show] Forget the answer, ask again | Oublier la réponse, redemander
def show(value):
    if value is None:
        os.environ.pop("TMPDIR", None)
    else:
        os.environ["TMPDIR"] = value
    tempfile.tempdir = None
    print(f"{'-' if value is None else value:11}  {tempfile.gettempdir()}")


os.environ.pop("TEMP", None)
os.environ.pop("TMP", None)
print("TMPDIR       file in")
for value in None, "", "/nowhere", "/etc/passwd", "/dev/shm":
    show(value)
