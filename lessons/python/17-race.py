# 17-race: Check, then use: the race | Vérifier, puis utiliser : la situation de compétition
import errno
import os
import tempfile


def row(call, result, attacker=None):
    read = attacker.read() if attacker else ""
    print(f"{call:18}  {result:6}  {read or '-'}")


def save(name, mode):
    with open(name, mode) as file:
        file.write("my secret")


with tempfile.TemporaryDirectory(prefix="17-") as directory:
    name = os.path.join(directory, "app.tmp")
    print("call                result  attacker reads")

    # [between] exists answers, and the answer is old | exists répond, et la réponse a vieilli
    if not os.path.exists(name):
        row("victim: exists", "free")
        attacker = open(name, "x+")
        row("attacker: open x", "opened", attacker)
        save(name, "w")
        row("victim: open w", "opened", attacker)

    # [atomic] One step: made, or refused | Un seul geste : créé, ou refusé
    try:
        save(name, "x")
    except FileExistsError as error:
        row("victim: open x", errno.errorcode[error.errno], attacker)
    attacker.close()
