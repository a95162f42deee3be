# 04-read: Read it back: the end, or an error? | Relire le contenu : la fin, ou une erreur ?
import sys
import tempfile


def show(call, text):
    print(f'{call:8}  {len(text):4}  "{text}"')


text = sys.argv[1] if len(sys.argv) > 1 else "Hello, temporary world!"
print("call      gave  text")

with tempfile.TemporaryFile("w+t", encoding="utf-8", newline="") as file:
    file.write(text)
    file.seek(0)

    # [lines] The end is an empty string; an error is an exception
    #  | La fin est une chaîne vide, une erreur est une exception
    while line := file.readline():
        show("readline", line)
    show("readline", line)

    # [blocks] Fewer than ten characters: the end | Moins de dix caractères : la fin
    file.seek(0)
    while len(block := file.read(10)) == 10:
        show("read", block)
    show("read", block)
