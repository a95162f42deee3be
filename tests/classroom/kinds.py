# System calls by what they do; CALLS: all that are watched.

OPEN = {"open", "openat", "openat2", "creat"}
# Calls that read and write, and which argument is the descriptor
READ = {"read": 0, "pread64": 0, "readv": 0, "preadv": 0, "preadv2": 0, "splice": 0, "tee": 0,
        "copy_file_range": 0, "sendfile": 1}
WRITE = {"write": 0, "pwrite64": 0, "writev": 0, "pwritev": 0, "pwritev2": 0, "sendfile": 0, "tee": 1,
         "splice": 2, "copy_file_range": 2}
ASK = {"fstat", "newfstatat", "statx", "stat", "lstat", "lseek"}
LOOK = {*ASK, "access", "faccessat", "faccessat2", "readlink", "readlinkat"}  # where they name a path
SIZE = {"ftruncate"}
REMOVE = {"unlink", "unlinkat", "rmdir"}
RENAME = {"rename", "renameat", "renameat2"}
LINK = {"link", "linkat"}
MAKE = {"mkdir", "mkdirat"}
MOVE = {"chdir", "fchdir"}
CHMOD = {"chmod", "fchmodat", "fchmodat2"}
COPY = {"dup", "dup2", "dup3", "fcntl"}
START = {"fork", "vfork", "clone", "clone3"}
CALLS = {*OPEN, *READ, *WRITE, *LOOK, *SIZE, *REMOVE, *RENAME, *LINK, *MAKE, *MOVE, *CHMOD, *COPY, *START, "fchmod",
         "execve", "close", "close_range", "memfd_create", "mmap", "umask"}
