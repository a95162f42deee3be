# The calls that the kernel answers with ENOSYS in a box: a seccomp filter, for bwrap --seccomp.
# No right answer needs one; a program that tries one goes on without, as on an old kernel.

import struct

# name: its number on x86-64, and on arm64 and later machines
CALLS = {
    # the keys of who grades: a session's keyring is no namespace's
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    # memory that no limit of a process counts
    "shmget": (29, 194), "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180), "memfd_secret": (447, 447),
    # files opened and written where strace does not see it; seccomp can hide any call from it
    "io_setup": (206, 0), "io_uring_setup": (425, 425), "openat2": (437, 437), "open_by_handle_at": (304, 265),
    "seccomp": (317, 277),
    # large or delicate parts of the kernel, and its log
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "fanotify_init": (300, 262),
    "syslog": (103, 116),
}
# Other sockets than AF_UNIX and AF_INET: some of them, AF_VSOCK for one, belong to no network namespace.
SOCKET, FAMILIES = (41, 198), 2

X86_64, OTHERS = 0xC000003E, (0xC00000B7, 0xC00000F3, 0xC0000102)  # arm64, riscv64, loongarch64
X32 = 0x40000000  # a second set of numbers on x86-64
LOAD, EQUAL, GREATER, GREATER_OR_EQUAL, RETURN = 0x20, 0x15, 0x25, 0x35, 0x06
NUMBER, MACHINE, ARGUMENT = 0, 4, 16  # where a call's description holds them
ALLOW, ENOSYS = 0x7FFF0000, 0x00050000 | 38


def instruction(code, value, then=0, otherwise=0):
    return struct.pack("=HBBI", code, then, otherwise, value)


def rules(machine):
    """What holds on a machine, for the calls made as its own programs make them."""
    refused = instruction(RETURN, ENOSYS)
    tests = [(EQUAL, numbers[machine]) for numbers in CALLS.values()]
    if machine == 0:
        tests.append((GREATER_OR_EQUAL, X32))
    socket = [instruction(EQUAL, SOCKET[machine], 0, 2), instruction(LOAD, ARGUMENT),
              instruction(GREATER, FAMILIES, 1, 0), instruction(RETURN, ALLOW)]
    return [instruction(LOAD, NUMBER),
            *(instruction(code, value, len(tests) - index + 3) for index, (code, value) in enumerate(tests)),
            *socket, refused]


def program():
    x86_64, others = rules(0), rules(1)
    # Calls as 32-bit programs make them are of a machine that is not named.
    machines = [(X86_64, 0), *((machine, len(x86_64)) for machine in OTHERS)]
    return b"".join([instruction(LOAD, MACHINE),
                     *(instruction(EQUAL, machine, len(machines) - index + distance)
                       for index, (machine, distance) in enumerate(machines)),
                     instruction(RETURN, ENOSYS), *x86_64, *others])


FILTER = program()
