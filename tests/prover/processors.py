"""Other processors, by cross compilers and qemu-user: i386 (long and off_t of 32 bits, and with 64-bit off_t
and time_t), armhf, s390x (big-endian). The lesson, its mistakes, and the right answers of its exercise."""
import os
import resource
import sys
import tomllib

import builds
import strace
import transcripts

sys.path.append(str(strace.HERE.parent / 'classroom'))
from case import Case  # noqa: E402

TITLE = 'Other processors | Autres processeurs'


def prove(lesson):
    for name in filter(lesson.has, builds.PROCESSORS):
        built = lesson.build(name)
        run = lesson.run(name, cpu=20) if built else None
        verdict = lesson.judge(run, must=True) if run else 'build'
        lesson.check('processors', name, verdict, run.message if run else lesson.complaints[name, lesson.name])
        if built:
            programs = {f'lessons/{lesson.name}': lesson.command(name)}
            programs |= {f'mistakes/{path.stem}': lesson.command(name, path) for path in lesson.mistakes}
            transcripts.compare(lesson, 'processors', name, 'cwd', programs)
        for answer in lesson.answers:
            lesson.check('processors', f'{name} ok/{answer.name}', *answered(lesson, name, answer))


def answered(lesson, name, answer):
    """Return the verdict on a right answer, run in all the ways that its exercise names, and a message."""
    if not lesson.build(name, answer):
        return 'build', lesson.complaints[name, answer.stem]
    cases = map(Case, tomllib.loads((answer.parents[1] / 'spec.toml').read_text())['run'])
    for case in (case for case in cases if case.places == 'private'):
        def surround():
            os.umask(case.umask)
            for which in {'nofile', 'fsize'} & case.spec.keys():
                value = case.spec[which]
                resource.setrlimit(getattr(resource, f'RLIMIT_{which.upper()}'), (value, value))

        run = lesson.run(name, case.args, source=answer, stdin=case.input.decode('latin-1'), cpu=20,
                         prepare=surround)
        if (run.status, run.out) != (case.status, case.output.decode(errors='replace')):
            return 'differs', f'{case.spec}: {run.status} {run.out} {run.message}'
        if run.left ^ {f'cwd/{name}' for name in case.published}:
            return 'leftover', f'{case.spec}: {" ".join(run.left)}'
    return 'coped', ''
