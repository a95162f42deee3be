# 08-named: A temporary file that has a name | Un fichier temporaire qui a un nom
import os
import tempfile


# Ask about the name, then about the descriptor
#  | Interroger le nom, puis le descripteur
def show(call, name, descriptor):
    opened = os.fstat(descriptor)
    try:
        named = os.stat(name)
        size, same = named.st_size, os.path.samestat(named, opened)
    except FileNotFoundError:
        size, same = "none", False
    print(f"{call:9}  {size:>7}  {opened.st_size:13}  {'yes' if same else 'no'}")


print("call       by name  by descriptor  same file")

# [create] delete=False: the program itself removes the name
#  | delete=False : c'est le programme qui supprime le nom
with tempfile.NamedTemporaryFile(
    "w+", prefix="08-", suffix=".txt", delete=False
) as file:
    show("create", file.name, file.fileno())
    file.write("Hello, temporary world!")
    show("write", file.name, file.fileno())
    file.flush()
    show("flush", file.name, file.fileno())

    # [replace] Another program puts its own file there
    #  | Un autre programme met là son propre fichier
    os.unlink(file.name)
    with open(file.name, "x") as other:
        other.write("Hello!")
    show("replace", file.name, file.fileno())

    # [unlink] The name is no longer needed | Le nom n'est plus nécessaire
    os.unlink(file.name)
    show("unlink", file.name, file.fileno())
