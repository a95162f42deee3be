# 12-late-errors: Errors that show up late | Les erreurs signalées après coup
import errno


# [said] A failed call is an exception | Un appel qui échoue lève une exception
def said(call, *arguments):
    try:
        call(*arguments)
    except OSError as error:
        return errno.errorcode[error.errno]
    return "ok"


# [show] What cannot be written stays in the buffer
#  | Ce qui ne peut pas être écrit reste dans le tampon
def show(text, then, *arguments):
    file = open("/dev/full", "a", encoding="utf-8")
    put = said(file.write, text)
    answer = said(getattr(file, then), *arguments) if then else ""
    closed = said(file.close)
    print(f"{len(text):6}  {put:6}  {then or '-':5} {answer:6}  {closed}")


print(" bytes  write   then          close")
show("." * 200_000, None)
show("Hello, temporary world!", "flush")
show("Hello, temporary world!", None)
show("Hello, temporary world!", "seek", 0)
