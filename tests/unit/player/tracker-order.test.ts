import { describe, expect, test } from 'vitest';
import { courseOf, graded } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

/** Which elements were written, an interaction's as one. */
const order = (someone: Learner): string[] => {
  const names = someone.written().map((line) =>
    line
      .replace(/ = .*$/, '')
      .replace(/^cmi\.(core\.)?/, '')
      .replace(/^(interactions\.\d+).*$/, '$1'),
  );
  return names.filter((name, index) => name !== names[index - 1]);
};

describe.each(STANDARDS)('$name', (standard) => {
  const is12 = standard.name === 'scorm12';
  const place = is12 ? 'lesson_location' : 'location';
  const status = is12 ? ['lesson_status'] : ['completion_status'];

  test('a course that begins says so, and then that it will be gone on with', () => {
    expect(order(learner(standard, courseOf()))).toEqual([...status, 'exit']);
  });

  test('an answer is written before what remembers it, and that before the progress it makes', () => {
    const someone = learner(standard, courseOf());
    someone.move('01');
    someone.written();
    someone.answer('anfrage', 'b');
    expect(order(someone)).toEqual([
      'interactions.0',
      place,
      'suspend_data',
      ...(is12 ? [] : ['progress_measure']),
    ]);
  });

  test('a completion is claimed after everything that it rests on', () => {
    const someone = learner(standard, courseOf());
    someone.answer('anfrage', 'b');
    someone.move('02');
    someone.written();
    someone.answer('foto', 'c');
    expect(order(someone)).toEqual([
      'interactions.1',
      place,
      'suspend_data',
      ...(is12 ? ['lesson_status'] : ['progress_measure', 'completion_status', 'success_status']),
    ]);
  });

  test('a pass is claimed last, with its score', () => {
    const someone = learner(standard, courseOf(graded(1)));
    someone.answer('anfrage', 'a');
    someone.move('02');
    someone.written();
    someone.answer('foto', 'a');
    expect(order(someone)).toEqual([
      'interactions.1',
      place,
      'suspend_data',
      ...(is12
        ? ['score.raw', 'score.min', 'score.max', 'lesson_status']
        : [
            'progress_measure',
            'score.scaled',
            'score.raw',
            'score.min',
            'score.max',
            'success_status',
            'completion_status',
          ]),
    ]);
  });

  test('a page that is hidden adds the time after the place', () => {
    const someone = learner(standard, courseOf());
    someone.move('01');
    someone.written();
    someone.hide(20);
    expect(order(someone)).toEqual([place, 'suspend_data', 'session_time']);
  });

  test('a page that goes adds the time, and nothing that the LMS holds already', () => {
    const someone = learner(standard, courseOf());
    someone.answer('anfrage', 'a');
    someone.written();
    someone.leave(30);
    expect(order(someone)).toEqual(['session_time']);
    expect(standard.statuses(someone.held())).toBe('incomplete');
  });

  test('a commit is made for each answer, and one only', () => {
    let commits = 0;
    const someone = learner(standard, courseOf(), { commit: () => (commits += 1) > 0 });
    commits = 0;
    someone.move('01');
    someone.answer('anfrage', 'b');
    expect(commits).toBe(1);
    someone.move('02');
    someone.answer('foto', 'b');
    expect(commits).toBe(2);
    someone.host.pass(60_000);
    expect(commits).toBe(2);
  });
});
