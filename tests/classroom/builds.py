# How an answer is compiled: at home (make build-NN) and here with the same options, those in the file "options".

import functools
import re
import subprocess

from common import HERE, say, shown
from expect import ending
from outcomes import Failed, Skipped
from run import Run
from tools import CC, PACKAGES, found

with open(f"{HERE}/options") as options:
    OPTIONS = options.read().split()
QUIET = [option for option in OPTIONS if not option.startswith(("-W", "-O"))] + ["-w"]  # and built sooner
SECONDS = 60  # of the wall: the processor's are limited in box

# Included before the answer where the sanitizers look at it: a compiler without them stops here, and so
# does an answer that defines one of the functions that switch them off.
SANITIZED = b"""
#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if !defined __SANITIZE_ADDRESS__ && !__has_feature(address_sanitizer)
#error no sanitizer
#endif
int __lsan_is_turned_off(void) { return 0; }
const char *__asan_default_options(void) { return ""; }
const char *__lsan_default_options(void) { return ""; }
const char *__ubsan_default_options(void) { return ""; }
const char *__lsan_default_suppressions(void) { return ""; }
"""
# What a program says to the compiler about its warnings, and to the sanitizers about what they look for
SPACE = r"(?:[ \t]|\\\n)"
HUSH = re.compile(
    rf"^{SPACE}*(?:#|%:){SPACE}*(?:pragma{SPACE}+(?:GCC|clang){SPACE}+(?:diagnostic|system_header)\b|\d)(?:[^\n\\]|\\.|\\\n)*"
    rf'|\b_Pragma{SPACE}*\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)'.encode(), re.MULTILINE)
ERROR = re.compile(rb"\berror: |undefined reference|multiple definition")
BLIND = re.compile(rb"\w*(?:__(?:a|l|ub)san_|__sanitizer_|no_sanitize|__SANITIZE_|__has_feature)\w*")


def need(tool):
    if not found(tool):
        raise Skipped(say("skip.tool", tool=PACKAGES.get(tool, tool)))


def errors(lines):
    """Of what a compiler or a linker said, the first error and what follows it, whatever warnings come before."""
    first = next((n for n, line in enumerate(lines) if ERROR.search(line)), 0)
    return lines[first:first + 8]


@functools.cache
def warns():
    """Whether the compiler is one that warns: gcc or clang."""
    version = subprocess.run([*CC, "--version"], capture_output=True).stdout
    return b"clang" in version or b"Free Software Foundation" in version


class Builds:
    """The builds that a list of checks needs, started at once: compile, musl, memory."""

    COMMANDS = {
        "compile": [*CC, *OPTIONS],
        "musl": ["musl-gcc", *QUIET],
        # (Without that option the linker looks for all that the sanitizers' own libraries need: a quarter of the time.)
        "memory": [*CC, *QUIET, "-Wl,--allow-shlib-undefined", "-include", "sanitized.h", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
    }

    def __init__(self, place, name, answer, checks):
        self.place, self.name = place, name
        self.blind = BLIND.search(answer)
        for file, text in ((f"{name}.c", HUSH.sub(lambda match: b"\n" * match[0].count(b"\n"), answer)),
                           ("sanitized.h", SANITIZED), ("empty.c", b"int main(void) { return 0; }\n")):
            with open(f"{place.work}/answer/{file}", "wb") as source:
                source.write(text)
        self.runs = {check: self.start(check, name) for check in self.COMMANDS
                     if check in checks and found(self.COMMANDS[check][0])}

    def start(self, check, name):
        return Run(self.place, [*self.COMMANDS[check], "-o", f"{name}.{check}", f"{name}.c"],
                   places="build", nofile=256, seconds=SECONDS)

    def ready(self, check):
        """Waits for a build. Returns it, or raises where there is none."""
        need(self.COMMANDS[check][0])
        build = self.runs[check].wait()
        if build.status == 0:
            return build
        if check == "musl":
            raise Skipped(say("skip.musl"))
        if check == "memory" and self.start(check, "empty").wait().status != 0:
            raise Skipped(say("skip.sanitizers", cc=" ".join(CC)))
        raise Failed(*(list(map(shown, errors(build.err.splitlines()))) or ending(build)))
