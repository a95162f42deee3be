# 02-write: Write: the text waits in a buffer | Écrire : le texte attend dans un tampon
import os
import tempfile


def size(file):
    return os.fstat(file.fileno()).st_size


def show(text):
    # [encoding] In text mode, the file turns characters into bytes
    #  | En mode texte, le fichier convertit les caractères en octets
    with tempfile.TemporaryFile("w+t", encoding="utf-8") as file:
        file.write(text)
        before = size(file)
        file.flush()
        after = size(file)

    # [row] A str counts characters | La longueur d'une str est en caractères
    print(f"{len(text):10}  {before:18}  {after:5}  {text}")


print("characters  bytes before flush  after  text")
show("Hello, temporary world!")
show("été")
