# 14-atexit: Cleaning up at exit | Nettoyer à la fin du programme
import atexit
import os
import sys
import tempfile

name, owner, owner_only = "", 0, False


# Remove what there is to remove | Supprimer ce qui est à supprimer
@atexit.register
def clean_up():
    if owner and (os.getpid() == owner or not owner_only):
        os.unlink(name)


# One file, one child that ends, one row | Un fichier, un enfant qui se termine, une ligne
def show(flush, leave):
    global name, owner
    descriptor, name = tempfile.mkstemp(prefix="14-")
    owner = os.getpid()
    with open(descriptor, "w") as file:
        file.write("Hello, temporary world!")
        if flush:
            file.flush()

        # [fork] sys.exit lets the child clean up; os._exit does not
        #  | sys.exit laisse l'enfant nettoyer, os._exit non
        child = os.fork()
        if child == 0:
            os._exit(0) if leave else sys.exit(0)
        os.waitpid(child, 0)

        there = os.path.exists(name)
        file.flush()
        size = os.fstat(descriptor).st_size
    print(
        f"{'fflush' if flush else '-':6}  {'owner only' if owner_only else 'always':10}  "
        f"{'_exit' if leave else 'exit':7}  {'there' if there else 'gone':5}  {size:5}",
        flush=True,
    )
    if there:
        os.unlink(name)
    owner = 0


print("before  clean_up    ends by  name   bytes", flush=True)
show(False, False)
show(False, True)
owner_only = True
show(False, False)
show(True, False)
