# roundtrip.py ROUNDS: the same as roundtrip.c in Python, with tempfile, in binary mode.
# Prints the nanoseconds that one round took.
import sys
import tempfile
import time

SENTENCE = b"Hello, temporary world!"


def round_trip():
    with tempfile.TemporaryFile() as file:
        file.write(SENTENCE)
        file.seek(0)
        if file.read() != SENTENCE:
            sys.exit("read: not the sentence")


if len(sys.argv) != 2 or not sys.argv[1].isdigit() or int(sys.argv[1]) < 1:
    print(f"usage: {sys.argv[0]} ROUNDS", file=sys.stderr)
    sys.exit(2)
rounds = int(sys.argv[1])
start = time.perf_counter_ns()
for _ in range(rounds):
    round_trip()
print((time.perf_counter_ns() - start) // rounds)
