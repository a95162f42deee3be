# 06-memory: Streams in memory | Les flux en mémoire
import io

text = "Hello, temporary world!"


def show(name, stream):
    content = stream.getvalue()
    print(f"{name:14}  {len(content):4}  {content}")


print("stream          size  text")

# [text] Characters: it grows, and it can be read | Des caractères : l'objet grandit, et se relit
with io.StringIO() as stream:
    for _ in range(2):
        stream.write(text)
        show("StringIO", stream)

# [bytes] Bytes: it grows too; nothing here has a fixed size
#  | Des octets : l'objet grandit aussi ; rien ici n'a de taille fixe
with io.BytesIO() as stream:
    stream.write(text.encode())
    show("BytesIO", stream)
