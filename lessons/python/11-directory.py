# 11-directory: A temporary directory, and its removal | Un répertoire temporaire et sa suppression
import os
import shutil
import tempfile

PATHS = ["work", "work/sub", "work/sub/part", "work/link", "outside", "outside/keep"]


# What is at this path now? A link is not followed
#  | Qu'y a-t-il à présent sous ce chemin ? Un lien n'est pas suivi
def kind(path):
    if os.path.islink(path):
        return "link"
    if os.path.isdir(path):
        return "directory"
    return "file" if os.path.exists(path) else "gone"


print("path           before     after")

# [with] When the block ends, the directory goes, and all in it
#  | À la fin du bloc, le répertoire disparaît avec son contenu
with tempfile.TemporaryDirectory(prefix="11-") as base:
    os.chdir(base)
    os.makedirs("work/sub")
    os.mkdir("outside")
    os.symlink("../outside", "work/link")
    for name in "work/sub/part", "outside/keep":
        with open(name, "x"):
            pass
    before = [kind(path) for path in PATHS]

    # [rmtree] The same for any directory | La même chose pour un répertoire quelconque
    shutil.rmtree("work")

    for path, was in zip(PATHS, before):
        print(f"{path:13}  {was:9}  {kind(path)}")
    os.chdir("/")
