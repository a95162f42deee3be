# 00-tour: A temporary file from start to finish | Un fichier temporaire, de bout en bout
import tempfile

# [create] The file lives as long as this block | Le fichier vit le temps de ce bloc
with tempfile.TemporaryFile("w+t") as file:
    # [write] Write the sentence | Écrire la phrase
    file.write("Hello, temporary world!")

    # [seek] Go back to the start | Revenir au début
    file.seek(0)

    # [read] Read the content, to the end | Lire le contenu, jusqu'à la fin
    text = file.read()

# [print] The block is over: the file is closed, and deleted
#  | Le bloc est fini : le fichier est fermé, et supprimé
print(text)
