import { describe, expect, test } from 'vitest';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { ANFRAGE, courseOf, FOTO, graded, question } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

const ids = (record: LmsRecord): string[] =>
  Object.keys(record)
    .filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element))
    .map((element) => `${element.split('.')[2]} ${record[element]}`);

const withoutTime = (record: LmsRecord): LmsRecord =>
  Object.fromEntries(Object.entries(record).filter(([element]) => !element.endsWith('time')));

describe.each(STANDARDS)('$name', (standard) => {
  /** Opens the course again in the LMS where an earlier session has left its record. */
  const again = (saved: LmsRecord, course: PlayerCourse = courseOf()): Learner =>
    learner(standard, course, { saved });
  const status = (someone: Learner): string => standard.statuses(someone.record());

  /** The record after a first session in which these answers were given. */
  const left = (answers: Readonly<Record<string, string>>, course: PlayerCourse = courseOf()): LmsRecord => {
    const someone = learner(standard, course);
    for (const [id, letter] of Object.entries(answers)) {
      someone.move(course.episodes.find((episode) => episode.id === id)!.questions[0]!.key);
      someone.answer(id, letter);
    }
    someone.exit(30);
    return someone.record();
  };

  test('a returning learner has answers, points and place restored, and can complete the course', () => {
    const someone = again(left({ anfrage: 'b' }));
    expect(someone.restart).toBeNull();
    expect(someone.progress()).toEqual({
      place: '01',
      run: 1,
      best: null,
      outcome: 'open',
      attested: false,
      answers: { anfrage: { response: 'b', points: 1 } },
      reopened: {},
    });
    someone.answer('foto', 'a');
    someone.exit(10);
    expect(ids(someone.record())).toEqual(['0 anfrage', '1 foto']);
    expect(status(someone)).toMatch(/^completed/);
  });

  test('launch and exit change only the session time', () => {
    const saved = left({ anfrage: 'b' });
    const someone = again(saved);
    someone.exit(10);
    expect(withoutTime(someone.record())).toEqual(withoutTime(saved));
  });

  test('the counter in resume data rises over sessions', () => {
    const someone = again(left({ anfrage: 'b' }));
    someone.move('02');
    someone.hide(5);
    expect(someone.record()['cmi.suspend_data']).toMatch(/^2\.0abc\.2\./);
  });

  test('the answer to a revised question is sent under the same id at the next index', () => {
    const someone = again(left({ anfrage: 'b' }), courseOf({}, [question('anfrage', '01', 2), FOTO]));
    expect(someone.progress().answers).toEqual({});
    someone.answer('anfrage', 'a');
    expect(ids(someone.record())).toEqual(['0 anfrage', '1 anfrage']);
  });

  test('a response that the question no longer knows counts as answered, without response and points', () => {
    const shorter = { ...ANFRAGE, options: ANFRAGE.options.slice(0, 2) };
    const someone = again(left({ anfrage: 'c' }), courseOf({}, [shorter, FOTO]));
    expect(someone.progress().answers).toEqual({ anfrage: { response: null, points: null } });
  });

  test.each(['ungraded', 'graded'])(
    'a course whose last open question was removed has its outcome at launch (%s)',
    (kind) => {
      const rules = kind === 'graded' ? graded(1) : {};
      const someone = again(left({ anfrage: 'a' }, courseOf(rules)), courseOf(rules, [ANFRAGE]));
      expect(someone.progress().outcome).toBe(kind === 'graded' ? 'passed' : 'completed');
      expect(status(someone)).not.toContain('incomplete');
      expect(someone.record()['cmi.suspend_data']).toContain(
        `.01.1.${kind === 'graded' ? '7ps.p' : '.c'}${standard.fallbackFlag}.`,
      );
      expect(someone.record()['cmi.progress_measure']).toBe(
        { scorm12: undefined, scorm2004: '1' }[standard.name],
      );
      expect(someone.host.reports.map(({ state, safe }) => [state, safe])).toEqual([
        ['tracked', false],
        ['tracked', true],
      ]);
    },
  );

  const damaged = (): LmsRecord => ({ ...left({ anfrage: 'b' }), 'cmi.suspend_data': 'of another tool' });

  describe('unusable resume data', () => {
    test('are not overwritten before the first new answer', () => {
      const someone = again(damaged());
      expect([someone.restart, someone.progress().answers]).toEqual(['unusable', {}]);
      someone.move('02');
      someone.hide(5);
      someone.exit(9);
      expect(someone.record()['cmi.suspend_data']).toBe('of another tool');
    });

    test('are overwritten with the first new answer, and no interaction is', () => {
      const someone = again(damaged());
      someone.answer('foto', 'a');
      expect(someone.record()['cmi.suspend_data']).toContain('.021-a.');
      expect(ids(someone.record())).toEqual(['0 anfrage', '1 foto']);
    });
  });

  describe('after a final outcome', () => {
    const done = { anfrage: 'a', foto: 'a' };

    test('an ungraded course is completed, not passed', () => {
      expect(again(left(done)).progress().outcome).toBe('completed');
    });

    test.each(['passed', 'completed'] as const)('a pass reported as %s is still a pass', (report) => {
      const course = courseOf(graded(1, report));
      expect(again(left(done, course), course).progress().outcome).toBe('passed');
    });

    test('a fail is still a fail, with its score', () => {
      const course = courseOf(graded(1));
      const someone = again(left({ anfrage: 'c', foto: 'b' }, course), course);
      expect(someone.progress()).toMatchObject({ outcome: 'failed', best: 25 });
    });

    test.each([
      ['an ungraded course', courseOf(), [question('anfrage', '01', 2), FOTO]],
      ['a graded course', courseOf(graded(1)), [question('anfrage', '01', 2), FOTO]],
    ])(
      '%s has revised questions open for practice; only place, time and resume data change',
      (_, course, newer) => {
        const saved = left(done, course);
        const someone = again(saved, courseOf(course, newer));
        someone.written();
        someone.move('01');
        someone.answer('anfrage', 'c');
        someone.exit(10);
        const kept = Object.entries(saved).filter(
          ([element]) => !/location|suspend_data|time$/.test(element),
        );
        expect(someone.record()).toMatchObject(Object.fromEntries(kept));
        expect(ids(someone.record())).toEqual(ids(saved));
        expect(someone.written().join()).not.toMatch(/status|score|interactions|progress/);
      },
    );

    test.each([
      ['an ungraded course', courseOf(), { scorm12: 'completed', scorm2004: 'completed passed' }],
      ['a graded course', courseOf(graded(1)), { scorm12: 'passed 100', scorm2004: 'completed passed 100' }],
    ])('the outcome of %s that the LMS has lost is sent again at launch', (_, course, expected) => {
      const lost = Object.fromEntries(
        Object.entries(left(done, course)).filter(([element]) => !/status|score/.test(element)),
      );
      expect(status(again(lost, course))).toBe(expected[standard.name]);
    });

    test('an ungraded course that the LMS reports as failed is completed again', () => {
      const failed = { 'cmi.core.lesson_status': 'failed', 'cmi.success_status': 'failed' };
      const saved = left(done);
      const elements = Object.entries(failed).filter(([element]) => element in saved);
      const someone = again({ ...saved, ...Object.fromEntries(elements) });
      expect(someone.progress().outcome).toBe('completed');
      expect(status(someone)).toBe({ scorm12: 'completed', scorm2004: 'completed passed' }[standard.name]);
    });

    test('an ungraded course that the LMS reports as failed without resume data can be completed', () => {
      const { 'cmi.suspend_data': _, ...saved } = left(done);
      const failed = { 'cmi.core.lesson_status': 'failed', 'cmi.success_status': 'failed' };
      const elements = Object.entries(failed).filter(([element]) => element in saved);
      const someone = again({ ...saved, ...Object.fromEntries(elements) });
      expect(someone.progress().outcome).toBe('open');
      someone.answer('anfrage', 'a');
      someone.answer('foto', 'c');
      expect(status(someone)).toBe({ scorm12: 'completed', scorm2004: 'completed passed' }[standard.name]);
    });

    test('an outcome in the LMS is final, also without resume data', () => {
      const course = courseOf(graded(1));
      const { 'cmi.suspend_data': _, ...recorded } = left({ anfrage: 'c', foto: 'c' }, course);
      const someone = again(recorded, course);
      expect(someone.progress().outcome).toBe('failed');
      someone.answer('anfrage', 'a');
      someone.answer('foto', 'a');
      expect(status(someone)).toBe({ scorm12: 'failed 0', scorm2004: 'completed failed 0' }[standard.name]);
    });
  });
});
