import { describe, expect, test } from 'vitest';
import { courseOf, graded } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

/** The elements that were set, those of an interaction as one. */
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

  test('at launch, status and exit are set', () => {
    expect(order(learner(standard, courseOf()))).toEqual([...status, 'exit']);
  });

  test('an answer is set before resume data, and these before the progress measure', () => {
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

  test('a completion is set after the answers and resume data', () => {
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

  test('a pass is set last, with its score', () => {
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

  test('when the page is hidden, the session time is set last', () => {
    const someone = learner(standard, courseOf());
    someone.move('01');
    someone.written();
    someone.hide(20);
    expect(order(someone)).toEqual([place, 'suspend_data', 'session_time']);
  });

  test('when the page is unloaded, only the session time is set', () => {
    const someone = learner(standard, courseOf());
    someone.answer('anfrage', 'a');
    someone.written();
    someone.leave(30);
    expect(order(someone)).toEqual(['session_time']);
    expect(standard.statuses(someone.record())).toBe('incomplete');
  });

  test('each answer is committed once', () => {
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
