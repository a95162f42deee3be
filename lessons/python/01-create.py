# 01-create: Create temporary files that have no name | Créer des fichiers temporaires sans nom
import contextlib
import sys
import tempfile

count = int(sys.argv[1]) if len(sys.argv) > 1 else 1
print("file  holds")

# [stack] One block closes them all, however many there are
#  | Un seul bloc les ferme tous, quel que soit leur nombre
with contextlib.ExitStack() as stack:
    files = [
        stack.enter_context(tempfile.TemporaryFile("w+t"))
        for _ in range(count)
    ]

    for number, file in enumerate(files, start=1):
        file.write(f"Hello from file {number}")
        file.seek(0)

    for number, file in enumerate(files, start=1):
        print(f"{number:4}  {file.read()}")
