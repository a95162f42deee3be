# 03-seek: Go back to the start: seek in a file | Revenir au début : se déplacer dans un fichier
import errno
import os
import tempfile


def visit(file, offset, whence, name):
    position = file.seek(offset, whence)
    byte = file.read(1).decode()
    print(f"{offset:6}  {name}  {position:8}  {byte or 'none'}")


print("offset  whence    position  byte")

# [binary] Bytes, not text: in text mode you can count only from the start
#  | Des octets, pas du texte : en mode texte, on ne compte que depuis le début
with tempfile.TemporaryFile("w+b") as file:
    file.write(b"Hello, temporary world!")
    visit(file, 0, os.SEEK_CUR, "SEEK_CUR")
    visit(file, 0, os.SEEK_SET, "SEEK_SET")
    visit(file, 6, os.SEEK_CUR, "SEEK_CUR")
    visit(file, -6, os.SEEK_END, "SEEK_END")

    # [refused] C answers with a value, Python with an exception
    #  | Le C répond par une valeur, Python par une exception
    try:
        file.seek(-1, os.SEEK_SET)
    except OSError as error:
        print("    -1  SEEK_SET   refused ", errno.errorcode[error.errno])
