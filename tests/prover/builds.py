"""Every way in which a program is built: compilers, libcs, editions of C, processors."""
import functools
import pathlib
import shutil
import subprocess

WARNINGS = '-Wall -Wextra -Wpedantic -Wconversion -Wwrite-strings -Werror'
STRICT = f'-std=c17 {WARNINGS}'
SANITIZE = '-g -fsanitize=address,undefined -fno-sanitize-recover=all'
EDITIONS = {cc: [f'{cc} {edition}' for edition in ('c11', 'c2x', 'c23')] for cc in ('gcc', 'clang')}

COMPILERS = {f'{cc} {flag}': f'{cc} {flag} {strict}' for flag in ('-O0', '-O2') for cc, strict in
             (('gcc', STRICT), ('clang', STRICT), ('tcc', ''), ('musl-gcc', ''))}
COMPILERS |= {name: f'{cc} -O1 -std={name.split()[1]} {WARNINGS}' for cc in EDITIONS for name in EDITIONS[cc]}
COMPILERS |= {f'{cc} fortified': f'{cc} -O1 -D_FORTIFY_SOURCE=2 {STRICT}' for cc in ('gcc', 'clang')}
COMPILERS |= {f'{cc} sanitized': f'{cc} {SANITIZE}' for cc in ('gcc', 'clang')}

STATIC = {'glibc': 'gcc -static', 'musl': 'musl-gcc -static'}  # makes no calls to load libraries

CROSS = f'-gcc -static -O1 {STRICT}'
LARGE = '-D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64'
PROCESSORS = {'i386': f'i686-linux-gnu{CROSS}', 'i386 large': f'i686-linux-gnu{CROSS} {LARGE}',
              'armhf': f'arm-linux-gnueabihf{CROSS}', 's390x': f's390x-linux-gnu{CROSS}'}
EMULATORS = {name: f'qemu-{name.split()[0].replace("hf", "")}' for name in PROCESSORS}

# A mistake is there to be run; what a compiler says of a right answer, the checker of exercises says.
LENIENT = {'mistakes': ['-w'], 'ok': ['-std=gnu2x', '-w']}

COMMANDS = COMPILERS | STATIC | PROCESSORS
PACKAGES = {'i686-linux-gnu-gcc': 'gcc-i686-linux-gnu libc6-dev-i386-cross',
            'arm-linux-gnueabihf-gcc': 'gcc-arm-linux-gnueabihf libc6-dev-armhf-cross',
            's390x-linux-gnu-gcc': 'gcc-s390x-linux-gnu libc6-dev-s390x-cross', 'musl-gcc': 'musl-tools'}


def missing(tool):
    """Say that a tool has to be installed, and with which package, in English | in French."""
    package = PACKAGES.get(tool, 'qemu-user' if tool.startswith('qemu') else tool)
    return f'{tool} is missing: apt-get install {package} | {tool} manque : apt-get install {package}'


def unavailable(name, expect):
    """Return why a build is not to be made, '' if it is. To `expect`: with gcc and glibc only."""
    compiler = COMMANDS[name].split()[0]
    if expect and (not compiler.endswith('gcc') or compiler == 'musl-gcc'):
        return 'not for wrong programs | pas pour les programmes faux'
    for tool in filter(None, (compiler, EMULATORS.get(name))):
        if not shutil.which(tool):
            return missing(tool)
    if any(name in editions for editions in EDITIONS.values()):
        probe = [compiler, f'-std={name.split()[1]}', '-fsyntax-only', '-xc', '/dev/null']
        if subprocess.run(probe, capture_output=True).returncode:
            return 'an edition that it does not know | une édition qu’il ne connaît pas'
    return ''


class Workshop:
    """Builds programs in the current directory, first of all one source.
    With `expect` among the flags: with gcc and glibc only."""

    def __init__(self, source, flags):
        self.source, self.name, self.flags = source, source.stem, flags
        self.skips, self.complaints = {}, {}  # what was not done, and why; what compilers said

    @functools.cache
    def build(self, name, source=None):
        """Compile a source, the room's own if none is given: a path, or the name of one in the room.
        Return the program's path, None if it does not compile."""
        source = pathlib.Path(f'{source}.c' if isinstance(source, str) else source or self.source).absolute()
        path = pathlib.Path('bin', name.replace(' ', ''), source.parent.name, source.stem).absolute()
        path.parent.mkdir(parents=True, exist_ok=True)
        command = [*COMMANDS[name].split(), *LENIENT.get(source.parent.name, ()), '-o', path, source]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.complaints[name, source.stem] = done.stdout
        return None if done.returncode else str(path)

    @functools.cache
    def has(self, name):
        """Say whether programs can be built in this way here."""
        why = unavailable(name, 'expect' in self.flags)
        if why:
            self.skips[name] = why
        return not why

    def builds(self, *names):
        """Return those of the builds that there are."""
        return [name for name in names if self.has(name) and self.build(name)]

    def command(self, name, source=None):
        """Return the command that runs a build, on its processor."""
        emulator = [EMULATORS[name]] if name in EMULATORS else []
        return [*emulator, self.build(name, source)]
