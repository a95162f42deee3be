"""Where and how programs are run by `prove`: a room, users, limits, strace and what it saw."""
import collections
import functools
import itertools
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess

STRICT = '-std=c17 -Wall -Wextra -Wpedantic -Wconversion -Wwrite-strings -Werror'
SANITIZE = '-g -fsanitize=address,undefined -fno-sanitize-recover=all'
COMPILERS = {f'{cc} {flag}': f'{cc} {flag} {strict}' for flag in ('-O0', '-O2') for cc, strict in
             (('gcc', STRICT), ('clang', STRICT), ('tcc', ''), ('musl-gcc', ''))}
COMPILERS |= {f'{cc} sanitized': f'{cc} {SANITIZE}' for cc in ('gcc', 'clang')}
STATIC = {'glibc': 'gcc -static', 'musl': 'musl-gcc -static'}  # makes no calls to load libraries
BUILDS = COMPILERS | STATIC
MISSING = 'not installed | non installé'
STRACE = 'strace', '-f', '-qq', '-s', '999', '-e', 'signal=none', '-o', '../log'

# What may happen, by the man pages: calls, what their arguments hold, errnos. The first line that fits
# a call counts. No errno: it cannot fail, or to make it fail proves nothing (brk returns an address).
# The likeliest errno of an open that may have to fall back on another stands first.
LIKELY = [[field.strip() for field in line.split('|')] for line in '''
openat open  | O_TMPFILE | EOPNOTSUPP EACCES EDQUOT EINTR EIO EISDIR EMFILE ENFILE ENOENT ENOMEM ENOSPC EROFS
openat open  | O_EXCL    | EACCES EDQUOT EEXIST EINTR EIO EMFILE ENFILE ENOENT ENOMEM ENOSPC ENOTDIR EROFS
openat open  | O_CREAT   | EACCES EDQUOT EINTR EIO EISDIR ELOOP EMFILE ENFILE ENOENT ENOMEM ENOSPC EROFS
openat open  |           | EACCES EINTR EIO ELOOP EMFILE ENFILE ENOENT ENOMEM
write writev | (1,       | EDQUOT EFBIG EINTR EIO ENOSPC EPIPE
write writev pwrite64 pwritev          | | EDQUOT EFBIG EINTR EIO ENOSPC
read readv pread64                     | | EINTR EIO
lseek                                  | | EINVAL EOVERFLOW
close                                  | | EDQUOT EINTR EIO ENOSPC
unlink unlinkat rmdir                  | | EACCES EBUSY EIO ENOMEM EPERM EROFS
mkdir mkdirat                          | | EACCES EDQUOT EEXIST EIO ENOENT ENOMEM ENOSPC EROFS
rename renameat renameat2              | | EACCES EDQUOT EIO ENOENT ENOMEM ENOSPC EPERM EROFS EXDEV
link linkat symlink symlinkat          | | EACCES EDQUOT EEXIST EIO ENOENT ENOMEM ENOSPC EPERM EROFS
fsync fdatasync                        | | EDQUOT EINTR EIO ENOSPC
ftruncate fallocate                    | | EFBIG EINTR EIO ENOSPC EPERM
chmod fchmod fchmodat fchown utimensat | | EIO EPERM EROFS
stat lstat fstat newfstatat statx      | | EACCES EIO ENOENT ENOMEM
access faccessat faccessat2            | | EACCES EIO ENOENT ENOMEM
readlink readlinkat getcwd             | | EACCES EIO ENOENT ENOMEM
chdir fchdir                           | | EACCES EIO ENOENT ENOMEM
getdents64                             | | EIO ENOENT
dup dup2 dup3                          | | EBUSY EINTR EMFILE
fcntl                          | F_DUPFD | EMFILE
fcntl                               | LK | EACCES EAGAIN ENOLCK
fcntl                      | F_ADD_SEALS | EBUSY EPERM
flock                                  | | EINTR ENOLCK EWOULDBLOCK
ioctl                                  | | EIO ENOTTY
mmap                     | MAP_ANONYMOUS | ENOMEM
mmap                                   | | EACCES ENFILE ENODEV ENOMEM
mprotect mremap                        | | ENOMEM
memfd_create                           | | EMFILE ENFILE ENOMEM
pipe pipe2 socketpair                  | | EMFILE ENFILE ENOMEM
fork vfork clone clone3                | | EAGAIN ENOMEM
execve execveat                        | | EACCES EIO ENOENT ENOMEM
wait4 waitid                           | | ECHILD EINTR
nanosleep clock_nanosleep              | | EINTR
prlimit64 setrlimit                | {rl | EPERM
kill tgkill                            | | EPERM
fcntl prlimit64 getrlimit getrandom brk munmap madvise umask futex uname sysinfo exit exit_group | |
getpid getppid gettid getuid geteuid getgid getegid clock_gettime gettimeofday alarm pause rseq  | |
rt_sigaction rt_sigprocmask rt_sigreturn rt_sigsuspend sigaltstack sched_yield sched_getaffinity | |
set_robust_list set_tid_address arch_prctl restart_syscall                                       | |
'''.strip().splitlines()]

ERRORS = '''#include <stdio.h>
#include <string.h>
int main(void) { for (int i = 0; i < 134; i++) puts(strerror(i)); }
'''

Run = collections.namedtuple('Run', 'status out message left calls')
Call = collections.namedtuple('Call', 'name n args result injected')


def errnos(call):
    """Return the errnos that a call may fail with, None if nothing is known of it."""
    return next((errnos.split() for names, part, errnos in LIKELY
                 if call.name in names.split() and part in f'({call.args}'), None)


def calls_in(log):
    """Return the calls in a strace log. A call's n says which one of that name it is in its process."""
    calls, count, begun = [], collections.Counter(), {}
    for pid, line in re.findall(r'^(\d+) +(.*)$', log, re.M):
        if line.endswith('<unfinished ...>'):
            begun[pid] = line.removesuffix('<unfinished ...>')
            continue
        line = re.sub(r'^<\.\.\. \w+ resumed>', lambda _: begun.pop(pid, ''), line)
        call = re.fullmatch(r'(\w+)\((.*?)(?:\) += (\?|-?\w+(?: E\w+)?)(.*))?', line)
        if call:
            name, args, result, more = call.groups('?')
            count[pid, name] += 1
            calls.append(Call(name, count[pid, name], args, result, more.endswith('(INJECTED)')))
    return calls


def read_all(fd):
    """Return all that can be read, and close."""
    with open(fd, 'rb') as file:
        return file.read().decode(errors='replace')


def below(tops):
    """Return the paths of all that is below some directories."""
    return {os.path.join(top, name) for top, dirs, files in itertools.chain(*map(os.walk, tops))
            for name in dirs + files}


def time_out(*_):
    raise TimeoutError


def mount(*words):
    subprocess.run(['mount', *words], check=True)


class Room:
    """The current directory, where one program is compiled and run. A private room has its own /tmp and
    /dev/shm; in a shared one, only names that the program is seen to use are looked for there.
    `flags` holds some of: private, root, drop (root here, but without powers outside), expect
    (with gcc and glibc only)."""

    def __init__(self, source, flags):
        self.name, self.text, self.flags = source.stem, source.read_text(), flags
        self.skips, self.complaints = {}, {}  # what was not done, and why; what compilers said
        self.users = ['root', 'nobody'] if 'root' in flags else ['user']
        self.drop = ['setpriv', '--bounding-set=-all'] if 'drop' in flags else []
        if 'root' not in flags:
            self.skips['root'] = 'this user is not root | cet utilisateur n’est pas root'
        compilers = {name: command.split()[0] for name, command in BUILDS.items()
                     if name.startswith('g') or 'expect' not in flags}
        self.there = [name for name, compiler in compilers.items() if shutil.which(compiler)]
        self.skips |= {name: MISSING for name in compilers if name not in self.there}
        signal.signal(signal.SIGXCPU, lambda *_: None)  # the limit is for the programs
        signal.signal(signal.SIGALRM, time_out)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        private = 'private' in flags
        if private:
            mount('-t', 'tmpfs', '-o', 'mode=755', 'room', os.getcwd())
            os.chdir(os.getcwd())
        for name in 'cwd', 'cwd/one', 'tmp', 'tmp/one', 'tmp/two', 'shm':
            os.mkdir(name)
            os.chmod(name, 0o1777)
        for name, text in (('tmp/file', ''), ('program.c', self.text), ('empty.c', 'int main(void) {}\n'),
                           ('errors.c', ERRORS)):
            pathlib.Path(name).write_text(text)
        self.tmp = '/tmp' if private else os.path.abspath('tmp')
        self.tops = ['cwd', self.tmp] + ['/dev/shm'] * private
        self.env = {'PATH': os.environ['PATH'], 'HOME': '/', 'TMPDIR': f'{self.tmp}/one', 'LC_ALL': 'C'}
        if private:
            mount('--bind', 'shm', '/dev/shm')
            mount('--bind', 'tmp', '/tmp')
            for name, option in ('read-only', 'ro'), ('full', 'size=4k'), ('no-inode', 'nr_inodes=1'):
                os.mkdir(f'/tmp/{name}')
                mount('-t', 'tmpfs', '-o', f'mode=1777,{option}', 'disk', f'/tmp/{name}')
            pathlib.Path('/tmp/full/file').write_bytes(bytes(4096))
        else:
            self.skips['/tmp full, read-only'] = 'mounting is not permitted | montage non permis'

    @functools.cache
    def build(self, name, source='program'):
        """Compile. Return the program's path from its working directory, None if it does not compile."""
        path = pathlib.Path('bin', name.replace(' ', ''), self.name if source == 'program' else source)
        path.parent.mkdir(parents=True, exist_ok=True)
        command = [*BUILDS[name].split(), '-o', path, f'{source}.c']
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.complaints[name] = done.stdout
        return None if done.returncode else f'../{path}'

    def builds(self, *names):
        """Return those of the builds that there are."""
        return [name for name in names if name in self.there and self.build(name)]

    def listing(self):
        """Return the paths of all that is where programs may leave something."""
        shared = {f'{top}/{name}' for top in ('/tmp', '/dev/shm') for name in os.listdir(top)}
        return shared | below(self.tops)

    def clean(self, there, log=''):
        """Remove all that was not there, except what others may have made. Return the paths of it,
        directories with a slash at their ends."""
        left = {path for path in self.listing() - there if 'private' in self.flags
                or path.startswith((self.tmp, 'cwd')) or f'"{path}"' in log}
        left |= below(left)
        directories = {path for path in left if os.path.isdir(path) and not os.path.islink(path)}
        for path in sorted(left, reverse=True):
            shutil.rmtree(path, ignore_errors=True) if path in directories else os.unlink(path)
        return left - directories | {f'{path}/' for path in directories}

    def start(self, command, **options):
        """Start a command in the working directory, as a user. Return its Popen."""
        user = options.pop('user', None)
        if user == 'nobody':
            options |= {'user': 65534, 'group': 65534, 'extra_groups': []}
        return subprocess.Popen(command, cwd='cwd', start_new_session=True, **options)

    def run(self, name, words=(), before=(), source='program', stdout='out',
            prepare=None, env=None, user=None, cpu=1):
        """Run a program and clean up after it. `before`: a command to run it with; stdout: a path, 'pipe'
        or 'closed pipe'; prepare: called before it starts; cpu: the seconds that it may use.
        Return a Run: its exit status (minus a signal, None if it had to be stopped), stdout, message,
        the paths it left, and its calls if strace ran it."""
        there, left = self.listing(), set()
        for file in 'out', 'log':
            pathlib.Path(file).write_bytes(b'')
        error, err = os.pipe()
        if 'pipe' in stdout:
            reader, out = os.pipe()
        else:
            reader, out = os.open('out', os.O_RDONLY), os.open(stdout, os.O_WRONLY)
        if stdout == 'closed pipe':
            os.close(reader)
        command = [*(before or self.drop), self.build(name, source), *words]
        limits = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (cpu, limits[1]))
        process = self.start(command, user=user, env=self.env if env is None else env, preexec_fn=prepare,
                             stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        resource.setrlimit(resource.RLIMIT_CPU, limits)
        os.close(out)
        os.close(err)
        signal.alarm(20)
        try:
            status = process.wait()
        except TimeoutError:
            status = None
        signal.alarm(0)
        try:
            os.killpg(process.pid, signal.SIGKILL)
            left = {'a process'} if status is not None and 'strace' not in before else left
        except ProcessLookupError:
            pass
        process.wait()
        out = '' if stdout == 'closed pipe' else read_all(reader)
        err, log = read_all(error), pathlib.Path('log').read_text(errors='replace')
        calls = calls_in(log)
        if not err:  # A message that it could not write counts too.
            err = ''.join(text.replace(r'\n', '\n') for c in calls if c.name in ('write', 'writev')
                          and c.args.startswith('2, ') for text in re.findall(r'"([^"]*)"', c.args))
        left |= self.clean(there, log)
        return Run(None if status == -signal.SIGXCPU else status, out, err, left, calls)

    def trace(self, name, words=(), inject=(), source='program'):
        """Run a static build under strace, with what is to be injected. Return its Run."""
        return self.run(name, words, [*STRACE, *(f'--inject={what}' for what in inject)], source)

    @functools.cache
    def start_up(self, name):
        """Return the names of the calls that a program makes before main: those of an empty main."""
        return [c.name for c in self.trace(name, source='empty').calls if c.name != 'exit_group']

    @functools.cache
    def errors(self, name):
        """Return the texts of all errno values in the libc of a static build; Python's is glibc."""
        if name == 'glibc':
            return list(map(os.strerror, range(134)))
        return self.run(name, source='errors').out.splitlines()

    def own(self, name, calls):
        """Return the calls that main makes, except getrandom: how often a libc asks is random.
        Raises ValueError where they cannot be told from the calls before."""
        before = self.start_up(name)
        if [c.name for c in calls[:len(before)]] != before:
            raise ValueError(f'{self.name}: {name}: where does main start? {calls}')
        return [c for c in calls[len(before):] if c.name != 'getrandom']
