"""Where and how programs are built and run: a room, users, limits, and what is seen of a run."""
import collections
import functools
import itertools
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import time
import tty

import builds
import strace

ERRORS = '''#include <stdio.h>
#include <string.h>
int main(void) { for (int i = 0; i < 134; i++) puts(strerror(i)); }
'''

Run = collections.namedtuple('Run', 'status out message left calls')


def read_all(fd):
    """Return all that can be read, and close."""
    with open(fd, 'rb', buffering=0) as file:
        data = b''
        try:
            while more := file.read(1 << 16):
                data += more
        except OSError:
            pass  # the end of a terminal
    return data.decode(errors='replace')


def below(tops):
    """Return the paths of all that is below some directories."""
    return {os.path.join(top, name) for top, dirs, files in itertools.chain(*map(os.walk, tops))
            for name in dirs + files}


def time_out(*_):
    raise TimeoutError


def mount(*words):
    subprocess.run(['mount', *words], check=True)


class Room(builds.Workshop):
    """A new directory in the current one, where programs are built and run, first of all one source.
    A private room is in memory, and has its own /tmp and /dev/shm; in a shared one, only names that a
    program is seen to use are looked for there. `flags` holds some of: private, root, drop (root here,
    but without powers outside), expect (with gcc and glibc only)."""

    def __init__(self, source, flags):
        super().__init__(source, flags)
        self.users = ['root', 'nobody'] if 'root' in flags else ['user']
        self.drop = ['setpriv', '--bounding-set=-all'] if 'drop' in flags else []
        if 'root' not in flags:
            self.skips['root'] = 'this user is not root | cet utilisateur n’est pas root'
        for number in signal.SIGHUP, signal.SIGINT:  # in the background, or after nohup, these may be ignored
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGXCPU, lambda *_: None)  # the limit is for the programs
        signal.signal(signal.SIGALRM, time_out)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        private = 'private' in flags
        for name in 'disk', 'room':
            os.mkdir(name)
        self.disk = os.path.abspath('disk')
        if private:
            mount('-t', 'tmpfs', '-o', 'mode=755', 'room', 'room')
        os.chdir('room')
        # The program's project stays in sight, wherever it is.
        if private:
            os.mkdir('project')
            mount('--bind', source.parents[1], 'project')
        else:
            os.symlink(source.parents[1], 'project')
        self.top = pathlib.Path('project').absolute()
        self.source = self.top / source.parent.name / source.name
        for name in 'cwd', 'cwd/relative', 'tmp', 'tmp/one', 'tmp/two', 'shm':
            os.mkdir(name)
            os.chmod(name, 0o1777)
        for name, text in ('tmp/file', ''), ('empty.c', 'int main(void) {}\n'), ('errors.c', ERRORS):
            pathlib.Path(name).write_text(text)
        self.tmp = '/tmp' if private else os.path.abspath('tmp')
        self.tops = ['cwd', self.tmp] + ['/dev/shm'] * private
        self.env = {'PATH': os.environ['PATH'], 'HOME': '/', 'TMPDIR': f'{self.tmp}/one', 'LC_ALL': 'C'}
        if private:
            mount('--bind', 'shm', '/dev/shm')
            mount('--bind', 'tmp', '/tmp')

    def listing(self):
        """Return the paths of all that is where programs may leave something."""
        shared = {f'{top}/{name}' for top in ('/tmp', '/dev/shm') for name in os.listdir(top)}
        return shared | below(self.tops)

    def clean(self, there, log=''):
        """Remove all that was not there, except what others may have made. Return the paths of it,
        directories with a slash at their ends."""
        for _ in range(200):  # FUSE forgets the hidden name of an open file a moment after its end
            if not any('/.fuse_hidden' in path for path in self.listing() - there):
                break
            time.sleep(0.01)
        left = {path for path in self.listing() - there if 'private' in self.flags
                or path.startswith((self.tmp, 'cwd')) or f'"{path}"' in log}
        left |= below(path for path in left if not os.path.islink(path))
        directories = {path for path in left if os.path.isdir(path) and not os.path.islink(path)}
        for path in sorted(left, reverse=True):
            shutil.rmtree(path, ignore_errors=True) if path in directories else os.unlink(path)
        return left - directories | {f'{path}/' for path in directories}

    def start(self, command, **options):
        """Start a command in the working directory, as a user. Return its Popen."""
        if options.pop('user', None) == 'nobody':
            options |= {'user': 65534, 'group': 65534, 'extra_groups': []}
        return subprocess.Popen(command, cwd='cwd', start_new_session=True, **options)

    def run(self, name, words=(), before=(), source=None, stdin='', stdout='out',
            prepare=None, env=None, user=None, cpu=1):
        """Run a program and clean up after it. `before`: a command to run it with; stdin: a text;
        stdout: a path, 'pipe', 'closed pipe' or 'terminal'; prepare: called before it starts; cpu: the
        seconds that it may use. Return a Run: its exit status (minus a signal, None if it had to be
        stopped), stdout, message, the paths it left, and its calls if strace ran it."""
        there, left = self.listing(), set()
        for file, text in ('in', stdin), ('out', ''), ('log', ''):
            pathlib.Path(file).write_text(text, 'latin-1')
        error, err = os.pipe()
        if stdout == 'terminal':
            reader, out = os.openpty()
            tty.setraw(out)
        elif 'pipe' in stdout:
            reader, out = os.pipe()
        else:
            reader, out = os.open('out', os.O_RDONLY), os.open(stdout, os.O_WRONLY)
        if stdout == 'closed pipe':
            os.close(reader)
        command = [*(before or self.drop), *self.command(name, source), *words]
        limits = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (cpu, limits[1]))
        with open('in' if stdin else '/dev/null', 'rb') as stdin:
            process = self.start(command, user=user, env=self.env if env is None else env,
                                 preexec_fn=prepare, stdin=stdin, stdout=out, stderr=err)
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
        calls = strace.calls_in(log)
        left |= self.clean(there, log)
        status = None if status == -signal.SIGXCPU else status
        return Run(status, out, err or strace.messages_in(calls), left, calls)

    def trace(self, name, words=(), inject=(), source=None, stdout='out'):
        """Run a static build under strace, with what is to be injected. Return its Run."""
        return self.run(name, words, [*strace.COMMAND, *(f'--inject={what}' for what in inject)], source,
                        stdout=stdout)

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
