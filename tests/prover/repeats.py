"""200 runs at once do not collide, 1000 in a row leave no file."""
import os
import pathlib

from room import Run

TITLE = 'Repeated and in parallel | Répété et en parallèle'


def prove(lesson):
    lesson.check('repeats', '200 at once | 200 à la fois', crowd(lesson))
    run = lesson.run('glibc', (), ('sh', '-c', 'for i in $(seq 1000); do "$0" || exit; done'), cpu=20)
    run = run._replace(out=run.out.replace(lesson.want[()], '', 999))
    lesson.check('repeats', '1000 in a row | 1000 à la suite', lesson.judge(run, must=True), run.message)


def crowd(lesson):
    """Start 200 programs at once, of two libcs, as two users. Return the verdict on all of them."""
    names, processes, there = lesson.builds('gcc -O0', 'musl-gcc -O0'), [], lesson.listing()
    gate, opener = os.pipe()
    for i in range(200 if names else 0):
        command = [*lesson.drop, 'sh', '-c', 'read gate; exec "$0"', lesson.build(names[i % len(names)])]
        who = i // 2 % 2
        env = lesson.env | {'TMPDIR': f'{lesson.tmp}/{("one", "two")[who]}'}
        with open(f'out{i}', 'wb') as out:
            processes.append(lesson.start(command, user=lesson.users[who % len(lesson.users)], env=env,
                                          stdin=gate, stdout=out, stderr=out))
    os.close(gate)
    os.close(opener)  # All of them start now.
    runs = [Run(process.wait(), pathlib.Path(f'out{i}').read_bytes().decode(errors='replace'), '', (), ())
            for i, process in enumerate(processes)]
    verdicts = {lesson.judge(run, must=True) for run in runs} - {'coped'}
    verdicts |= {'leftover'} if lesson.clean(there) else set()
    return min(verdicts, default='coped')
