# 13-full-disk: Short writes and a full disk | Écritures partielles et disque plein
import os
import resource
import tempfile

usual = resource.getrlimit(resource.RLIMIT_FSIZE)
data = bytes(10000)


# [attempt] One call with room for 4096 bytes, one row
#  | Un appel avec de la place pour 4096 octets, une ligne
def attempt(call, function, *arguments):
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, usual[1]))
    result, reason = "-", "-"
    try:
        result = function(*arguments)
    except OSError as error:
        reason = error.strerror
    resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    size = os.fstat(file.fileno()).st_size
    print(f"{call:15}  {result:>8}  {size:5}  {reason}")


print("call             returned   size  reason")
# [raw] buffering=0: write takes what fits, as in C
#  | buffering=0 : write prend ce qui tient, comme en C
with tempfile.TemporaryFile(buffering=0) as file:
    attempt("posix_fallocate", os.posix_fallocate, file.fileno(), 0, len(data))
    attempt("raw write", file.write, data)
    attempt("raw write", file.write, data[4096:])

# [buffered] With its buffer, write goes on to the end, or raises
#  | Avec son tampon, write va jusqu'au bout, ou lève une exception
with tempfile.TemporaryFile() as file:
    attempt("write", file.write, data)
