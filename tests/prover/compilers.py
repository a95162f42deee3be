"""Every compiler and libc, every edition of C, sanitizers and valgrind: the same bytes on stdout."""
import shutil

import builds

TITLE = 'Compilers and libcs | Compilateurs et bibliothèques C'
VALGRIND = ('valgrind', '-q', '--track-fds=yes', '--leak-check=full', '--errors-for-leak-kinds=all',
            '--error-exitcode=99')


def prove(lesson):
    built = lesson.builds(*builds.COMPILERS)
    for name in filter(lesson.has, builds.COMPILERS):
        run = lesson.run(name, cpu=20) if name in built else None
        verdict = lesson.judge(run, must=True) if run else 'build'
        if verdict == 'refused' and 'sanitized' in name:
            verdict = 'memory'
        message = run.message if run else lesson.complaints[name, lesson.name]
        lesson.check('compilers', name, verdict, message)
    if 'gcc -O0' not in built:
        return
    if not shutil.which('valgrind'):
        lesson.skips['valgrind'] = builds.missing('valgrind')
        return
    empty, run = (lesson.run('gcc -O0', (), VALGRIND, source, cpu=20) for source in ('empty', None))
    verdict = 'memory' if run.status == 99 else lesson.judge(run, must=True)
    if len({r.message.count('Open file descriptor') for r in (empty, run)}) > 1:
        verdict = 'descriptor'
    lesson.check('compilers', 'valgrind', verdict)
