"""Which tool would have told you? For each of a lesson's mistakes, what compilers and analysers say of its
[wrong] step, what sanitizers and valgrind say when its transcript is run, and whether it fails by itself.

Two things are said of most short programs, and count only where they are the mistake; then the lesson's
test has a line
  prove: counts cert-err33-c 02-unchecked: its mistake is a result that nobody checks
  prove: counts descriptor 05-no-close: its mistake is a file left open
"""
import re
import shutil

import analysers
import transcripts
from builds import WARNINGS
from compilers import VALGRIND

TITLE = 'Which tool would have told you? | Quel outil vous l’aurait dit ?'
WARN = tuple(f'-std=c17 -O1 {WARNINGS}'.replace('-Werror', '-c -o /dev/null').split())
READERS = {'gcc': ('gcc', *WARN), 'clang': ('clang', *WARN)} | analysers.COMMANDS
COUNTED = 'cert-err33-c', 'descriptor'
SEEN = {'sanitizers': re.compile(r'(?:Address|Leak)Sanitizer: ([\w-]+)|runtime error: (.*)'),
        'valgrind': re.compile(r'==\d+== (Invalid \w+|Conditional jump|Use of uninit|Syscall param)'
                               r'|(definitely|indirectly|possibly) lost'
                               r'|Open file (descriptor)[^\n]*\n *==\d+== +at 0x')}
COLUMNS = 'mistake', *READERS, *SEEN, 'run'


def wrong_step(source):
    """Return the numbers of the lines of a source's [wrong] step, which ends as on the pages."""
    lines = source.read_text().splitlines()
    first = next((i for i, line in enumerate(lines) if '// [wrong]' in line), len(lines))
    indent = re.match(r'\s*', lines[first])[0] if first < len(lines) else ''
    last = next((i for i in range(first + 1, len(lines))
                 if not lines[i].strip() or not lines[i].startswith(indent)), len(lines))
    return range(first + 1, last + 1)


def told(lesson, mistake):
    """Yield (column, what was said) for what the tools say of a mistake; '?' where one is missing."""
    counted = {what[1] for what in lesson.declared if what[0] == 'counts' and what[2] == mistake.stem}
    ignored = set(COUNTED) - counted
    for column, command in READERS.items():
        if not shutil.which(command[0]):
            yield column, '?'
            continue
        for line, check, _ in analysers.findings(command, mistake):
            said_of_all = check in ignored or check not in counted and analysers.accepted(mistake, line, check)
            if line in wrong_step(mistake) and not said_of_all:
                yield column, check
    path = f'mistakes/{mistake.stem}'
    programs = {'sanitizers': [lesson.build('gcc sanitized', mistake)],
                'valgrind': [*VALGRIND, lesson.build('gcc -O0', mistake)]}
    for column, command in programs.items():
        if not transcripts.cram() or not shutil.which(command[0] or ''):
            yield column, '?'
            continue
        # valgrind needs descriptors of its own
        for _, _, output in transcripts.rehearse(lesson, 'cwd', {path: command}, limits=False):
            said = {next(filter(None, match)) for match in SEEN[column].findall(output)}
            yield from ((column, words) for words in sorted(said - ignored))
    for block in transcripts.blocks(lesson.transcript):
        if transcripts.program(block, lesson) == mistake.stem:
            yield from (('run', status) for status in re.findall(r'^  \[(\d+)\]$', block.output, re.M))


def rows(lesson):
    """Return a row for each mistake of a lesson: its name, and what each tool said, or '-'."""
    for mistake in lesson.mistakes:
        said = {column: {} for column in COLUMNS[1:]}
        for column, words in told(lesson, mistake):
            said[column][words] = None
        yield [mistake.stem, *(' '.join(words) or '-' for words in said.values())]
