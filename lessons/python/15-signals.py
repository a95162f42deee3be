# 15-signals: Cleaning up on signals | Nettoyer à l'arrivée d'un signal
import os
import signal
import sys
import tempfile


# [stop] A signal becomes an exception | Un signal devient une exception
def stop(number, frame):
    raise SystemExit


# [work] The with removes the file, then the signal is sent again
#  | Le with supprime le fichier, puis le signal est renvoyé
def work(number, pipe):
    try:
        with tempfile.NamedTemporaryFile(prefix="15-") as file:
            os.write(pipe, file.name.encode())
            signal.raise_signal(number)
    finally:
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)


def show(number, handler):
    sys.stdout.flush()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if handler is not None:
                signal.signal(number, handler)
            work(number, writer)
        finally:
            os._exit(0)
    os.close(writer)
    with open(reader) as pipe:
        name = pipe.read()
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = os.path.exists(name)
    if left:
        os.unlink(name)
    how = "raises" if handler is not None else "none"
    by_it = "yes" if ended == -number else "no"
    print(f"{number.name:7}  {how:7}  {by_it:11}  {left:10}")


print("signal   handler  ended by it  files left")
show(signal.SIGINT, signal.default_int_handler)
show(signal.SIGTERM, None)
show(signal.SIGTERM, stop)
show(signal.SIGKILL, None)
