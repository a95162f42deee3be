# The results of a class: the table for a gradebook or a spreadsheet, and the same for other tools, as JUnit.

import csv
import os
import re
import subprocess

# Where a spreadsheet could see the beginning of a cell, with whatever separator, and then of a formula
FORMULA = re.compile(r"""(^|[;,:|])([\s"']*)(?=[=+\-@＝＋－＠])""")
FIRST = "exercise", "file", "verdict", "points"


def cell(value):
    """A text that is no formula, on one line."""
    return FORMULA.sub(r"\1\2'", re.sub(r"[\x00-\x1f\x7f]", " ", str(value)))


def replaced(path, write):
    """Has a new file written beside the old one, and puts it in its place once it is whole."""
    try:
        with open(f"{path}.new", "w", encoding="utf-8", newline="") as file:
            write(file)
        os.rename(f"{path}.new", path)
    finally:
        if os.path.exists(f"{path}.new"):
            os.unlink(f"{path}.new")


def write_table(rows, path):
    columns = dict.fromkeys([*FIRST, *(column for cells in rows for column in cells if column != "note"), "note"])

    def write(file):
        file.write("\ufeff")  # without it, Excel reads É as two other letters
        table = csv.DictWriter(file, columns, restval="", quoting=csv.QUOTE_ALL)
        table.writeheader()
        table.writerows({column: cell(value) for column, value in cells.items()} for cells in rows)
    replaced(path, write)


def write_junit(names, folder, path):
    """Has prove and its formatter turn all TAP of a folder into one file. Returns how many of them are in it."""
    def write(file):
        subprocess.run(["prove", "--formatter", "TAP::Formatter::JUnit", "-"], cwd=folder, stdout=file,
                       stderr=subprocess.DEVNULL, input="".join(f"./{name}\n" for name in names).encode())
    replaced(path, write)
    with open(path, encoding="utf-8", errors="replace") as file:
        return sum(line.count("<testsuite ") for line in file)
