# 06-memory: Streams in memory | Les flux en mémoire
import io

text = "Hello, temporary world!"


def show(name, stream):
    # [descriptor] Only a real file has a descriptor | Seul un vrai fichier a un descripteur
    try:
        descriptor = stream.fileno()
    except io.UnsupportedOperation:
        descriptor = "none"
    content = stream.getvalue()
    print(f"{name:14}  {len(content):4}  {descriptor:10}  {content}")


print("stream          size  descriptor  text")

# [text] Characters: it grows, and it can be read | Des caractères : il grandit, et se lit aussi
with io.StringIO() as stream:
    for _ in range(2):
        stream.write(text)
        show("StringIO", stream)

# [bytes] Bytes: it grows too; nothing here has a fixed size
#  | Des octets : il grandit aussi ; rien ici n'a de taille fixe
with io.BytesIO() as stream:
    stream.write(text.encode())
    show("BytesIO", stream)
