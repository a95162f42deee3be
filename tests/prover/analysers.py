"""gcc -fanalyzer, clang-tidy and cppcheck read the lesson and the starter of its exercise
(a right answer need not please them):
they find nothing, or there is a reason (findings.toml, the lesson's test)."""
import re
import shutil
import subprocess
import tomllib

import builds
import strace

TITLE = 'Analysers | Analyseurs'
COMMANDS = {
    'gcc -fanalyzer': ('gcc', '-std=c17', '-O1', '-fanalyzer', '-c', '-o', '/dev/null'),
    'clang-tidy': ('clang-tidy', '--quiet', '--checks=-*,cert-*,bugprone-*,clang-analyzer-*',
                   '--extra-arg=-std=c17'),
    'cppcheck': ('cppcheck', '-q', '--std=c11', '--enable=warning,style,performance,portability',
                 '--inconclusive', '--template={file}:{line}:{column}: warning: {message} [{id}]')}
FINDING = re.compile(r'^(.*):(\d+):\d+: (?:warning|error): (.*) \[([^][]*)\]$', re.M)
ACCEPTED = tomllib.loads(strace.HERE.joinpath('findings.toml').read_text())['accepted']


def findings(command, source):
    """Return what a command says of a source: (line number, the check's name, text)."""
    after = ['--'] if command[0] == 'clang-tidy' else []
    done = subprocess.run([*command, source, *after], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return [(int(line), check.split(',')[0].replace('-Werror=', '-W'), text)
            for path, line, text, check in FINDING.findall(done.stdout) if path == str(source)]


def accepted(source, line, check):
    """Return why a finding in a line is no fault, None if it may be one."""
    code = source.read_text().splitlines()[line - 1]
    return next((rule['reason'] for rule in ACCEPTED
                 if re.fullmatch(rule['check'], check) and re.search(rule['code'], code)), None)


def prove(lesson):
    for tool, command in COMMANDS.items():
        if not shutil.which(command[0]):
            lesson.skips[tool] = builds.missing(command[0])
            continue
        for source in (lesson.source, *lesson.starters):
            label = f'{tool} {source.parent.name}/{source.name}'
            found = findings(command, source)
            for line, check, text in found:
                lesson.check('analysers', f'{label} {check}', 'found', f'line {line}: {text}',
                             [accepted(source, line, check)])
            if not found:
                lesson.check('analysers', label, 'coped')
