"""A lesson's own test, run again with programs that were built in another way, or in another place."""
import collections
import os
import pathlib
import re
import shlex
import shutil
import subprocess

import builds

# What these commands show is this machine's: system calls, Python, what a compiler says.
HERE_ONLY = r'strace|build/static|stdbuf|python3?|valgrind|make trace|\w+\.c'
DEFINED = re.compile(r'^(\w+)(?:\(\)|=)', re.M)
MAKEFILE = 'run-%:\n\t@build/lessons/$*-* $(ARGS)\n'

Block = collections.namedtuple('Block', 'command output')


def blocks(transcript):
    """Return the commands of a transcript, and what they print."""
    found = re.findall(r'^  \$ (.*\n(?:  > .*\n)*)((?:  (?!\$ ).*\n)*)', transcript, re.M)
    return [Block(command.replace('\n  > ', '\n'), output) for command, output in found]


def portable(transcript):
    """Return the blocks that should be the same everywhere: neither they, nor a name that they use, rest on
    this machine."""
    here, kept = [HERE_ONLY], []
    for block in blocks(transcript):
        if re.search(rf'\b(?:{"|".join(here)})\b', block.command):
            here += DEFINED.findall(block.command)
        else:
            kept.append(block)
    return kept


def program(block, lesson):
    """Return the name of the program that a block runs, '' if it runs none."""
    found = re.search(r'\brun-\d\d|(?:build/lessons|mistakes)/([\w-]+)', block.command)
    return found and (found[1] or lesson.name) or ''


def cram():
    return shutil.which('cram3') or shutil.which('cram')


def rehearse(lesson, place, programs, prepare=None, limits=True):
    """Run the parts of a lesson's transcript that are about some programs in a new tree at a place.
    programs: {'lessons/03-seek': the command that runs it}. prepare: called before it starts.
    Without limits, no command has few descriptors. Return (program, block, what it printed here) for each block that runs one."""
    names = {os.path.basename(path) for path in programs} | {''}
    wanted = [block for block in portable(lesson.transcript) if program(block, lesson) in names]
    tree = pathlib.Path(place, 'tree')
    for path, command in programs.items():
        install(tree / 'build' / path, command)
    test = tree / 'tests' / 'lesson.t'
    test.parent.mkdir()
    (tree / 'Makefile').write_text(MAKEFILE)
    if not limits:
        wanted = [block._replace(command=re.sub(r'ulimit -n \d+; ', '', block.command)) for block in wanted]
    test.write_text(''.join('  $ ' + block.command.rstrip().replace('\n', '\n  > ') + '\n' + block.output
                            for block in wanted))
    env = {'PATH': os.environ['PATH'], 'TMPDIR': str(place), 'LC_ALL': 'C'}
    done = subprocess.run([*lesson.drop, cram(), 'tests/lesson.t'], cwd=tree, env=env, preexec_fn=prepare,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
    here = test.with_name('lesson.t.err')
    got = blocks(here.read_text(errors='replace')) if here.exists() else wanted
    shutil.rmtree(tree)
    if len(got) != len(wanted):
        raise ValueError(f'{lesson.name}: cram stopped early: {done.stdout}')
    return [(program(block, lesson), block, now.output)
            for block, now in zip(wanted, got) if program(block, lesson)]


def install(path, command):
    """Make a program that runs a command."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if len(command) == 1:
        path.symlink_to(command[0])
        return
    # dash would need a descriptor above 9, which some commands refuse to all
    path.write_text(f'#!/bin/bash\nexec {shlex.join(command)} "$@"\n')
    path.chmod(0o755)


def compare(lesson, group, label, *where):
    """Rehearse, and check for each program that it prints the same. Arguments as above."""
    if not cram():
        lesson.skips['transcripts'] = builds.missing('python3-cram')
        return
    results = rehearse(lesson, *where) if lesson.transcript else []
    for tried in dict.fromkeys(name for name, _, _ in results):
        differing = [f'{got.strip()} (wanted: {block.output.strip()})'.replace('\n', ' ')
                     for name, block, got in results if name == tried and got != block.output]
        lesson.check(group, f'{label} {tried}', 'differs' if differing else 'coped', ''.join(differing[:1]))
