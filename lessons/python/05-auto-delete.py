# 05-auto-delete: Automatic deletion | La suppression automatique
import os
import shutil
import tempfile

# [directory] Its name is ours until rmdir succeeds
#  | Le nom du répertoire est à nous tant que rmdir n'a pas réussi
directory = tempfile.mkdtemp(prefix="05-")
ours = True
try:
    print("after   links  rmdir")

    # [create] The file comes without a name: its directory can go at once
    #  | Le fichier n'a pas de nom : son répertoire peut disparaître aussitôt
    with tempfile.TemporaryFile("w+t", dir=directory) as file:
        os.rmdir(directory)
        ours = False
        print(f"remove  {os.fstat(file.fileno()).st_nlink:5}  ok")

        # [use] It keeps what is written | Le fichier garde ce qu'on y écrit
        file.write("Hello, temporary world!")
        file.seek(0)
        print(file.read())
finally:
    if ours:
        shutil.rmtree(directory)
