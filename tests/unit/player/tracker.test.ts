import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/course/levels.ts';
import { courseOf, type CourseRules, graded } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { HELD, LATENCIES } from './expected.ts';
import { type Learner, learner } from './learner.ts';

const resumeData = (someone: Learner): string => someone.record()['cmi.suspend_data']!;

/** Elements of the LMS that reveal a response or its rating. */
const revealed = (someone: Learner): string[] =>
  Object.keys(someone.record()).filter((element) => /score|interactions/.test(element));

const run = (someone: Learner, first: string, second: string): Learner => {
  someone.move('01');
  someone.answer('anfrage', first);
  someone.move('02');
  someone.answer('foto', second);
  return someone;
};

describe.each(STANDARDS)('$name', (standard) => {
  const open = (rules: CourseRules = {}): Learner => learner(standard, courseOf(rules));
  const status = (someone: Learner): string => standard.statuses(someone.record());

  const whole = (rules: CourseRules): Learner => {
    const someone = open(rules);
    someone.move('01');
    someone.answer('anfrage', 'b', 12);
    someone.move('02');
    someone.hide(61);
    someone.answer('foto', 'c');
    someone.move('end');
    someone.exit(90);
    return someone;
  };

  test.each(LEVELS)('launch at level %s sets incomplete and exit, and nothing else', (level) => {
    const someone = open({ level });
    expect(Object.values(someone.record()).sort()).toEqual(['incomplete', 'suspend']);
  });

  test.each(LEVELS)('at level %s the LMS holds exactly what the record permits', (level) => {
    expect(whole({ level }).record()).toEqual(HELD[standard.name][level]);
  });

  test('latencies are sent where `timing` is set', () => {
    expect(whole({ timing: true }).record()).toEqual({
      ...HELD[standard.name].answers,
      ...LATENCIES[standard.name],
    });
  });

  test('`timing` sends nothing below the level answers', () => {
    expect(whole({ level: 'result', timing: true }).record()).toEqual(HELD[standard.name].result);
  });

  test('an answer is recorded as soon as it is saved', () => {
    const someone = open();
    someone.move('01');
    someone.answer('anfrage', 'b');
    expect(someone.record()).toMatchObject({ 'cmi.interactions.0.id': 'anfrage' });
    expect(resumeData(someone)).toContain('.011-b.');
    expect(someone.host.report().safe).toBe(true);
  });

  test('exit does not complete the course', () => {
    const someone = open();
    someone.move('end');
    someone.exit(10);
    expect(status(someone)).toBe('incomplete');
  });

  test('saving without changes sets nothing', () => {
    const someone = open({ level: 'completion' });
    someone.written();
    someone.hide(10);
    expect(someone.written()).toEqual([]);
  });

  describe('a graded course', () => {
    const PASSED = { scorm12: 'passed 100', scorm2004: 'completed passed 100' }[standard.name];
    const FAILED = { scorm12: 'failed 25', scorm2004: 'completed failed 25' }[standard.name];

    test('stays incomplete and without a score until its outcome is final', () => {
      const someone = run(open({ ...graded(2), level: 'result' }), 'b', 'c');
      someone.exit(60);
      expect(status(someone)).toBe('incomplete');
      expect(revealed(someone)).toEqual([]);
    });

    test('has status and score together when it is passed', () => {
      const someone = run(open(graded(1)), 'a', 'a');
      expect(status(someone)).toBe(PASSED);
      expect(resumeData(someone)).toContain(`.7ps.p${standard.fallbackFlag}.`);
    });

    test('has the best score of its runs when it is failed', () => {
      const someone = run(open(graded(2)), 'b', 'c');
      someone.rerun();
      run(someone, 'c', 'c');
      expect(status(someone)).toBe(FAILED);
    });

    test('reports a pass as completed in SCORM 1.2 where `report` says so', () => {
      const someone = run(open(graded(1, 'completed')), 'a', 'a');
      expect(status(someone)).toBe(
        { scorm12: 'completed 100', scorm2004: 'completed passed 100' }[standard.name],
      );
    });

    test('sends the interactions of the first run only', () => {
      const someone = run(open(graded(3)), 'b', 'c');
      someone.rerun();
      someone.written();
      run(someone, 'a', 'c');
      expect(someone.written().filter((line) => line.includes('interactions'))).toEqual([]);
    });

    test('keeps ratings at level result until the outcome is final', () => {
      const someone = open({ ...graded(1), level: 'result' });
      someone.move('01');
      someone.answer('anfrage', 'b');
      expect(resumeData(someone)).toContain('.011_1e.');
      someone.answer('foto', 'a');
      expect(resumeData(someone)).toContain('.011.021.');
    });

    test('keeps the best score and the run in resume data', () => {
      const someone = run(open({ ...graded(3), level: 'result' }), 'a', 'c');
      someone.rerun();
      someone.move('01');
      someone.hide(20);
      expect(resumeData(someone)).toMatch(/\.01\.2\.3uw\.\.[0-9a-z]{4}$/);
    });

    test('sends the outcome once', () => {
      const someone = run(open(graded(1)), 'a', 'a');
      someone.written();
      someone.move('end');
      someone.hide(30);
      someone.exit(40);
      const elements = someone.written().map((line) => line.replace(/^cmi\.(core\.)?| = .*$/g, ''));
      expect(new Set(elements)).toEqual(
        new Set([
          standard.name === 'scorm12' ? 'lesson_location' : 'location',
          'suspend_data',
          'session_time',
        ]),
      );
    });
  });

  test.each(['review', 'browse'])('in %s nothing is set', (mode) => {
    const options = {
      scorm12: {
        saved: { 'cmi.core.lesson_status': 'incomplete' },
        preset: { 'cmi.core.lesson_mode': mode },
      },
      scorm2004: { preset: { 'cmi.mode': mode } },
    }[standard.name];
    const someone = learner(standard, courseOf(), options);
    someone.move('01');
    someone.answer('anfrage', 'a');
    someone.hide(5);
    someone.exit(6);
    expect(someone.written()).toEqual([]);
    expect(someone.record()).not.toHaveProperty('cmi.suspend_data');
  });

  test('an LMS whose commits fail for a while gets everything once in the end', () => {
    let gone = false;
    const someone = learner(standard, courseOf(), { commit: () => !gone });
    gone = true;
    someone.move('01');
    someone.answer('anfrage', 'b', 12);
    someone.move('02');
    someone.hide(61);
    someone.answer('foto', 'c');
    expect(someone.host.report()).toMatchObject({ state: 'lost', waiting: 'outcome' });
    gone = false;
    someone.host.pass(60_000);
    expect(someone.host.report().safe).toBe(true);
    someone.move('end');
    expect(someone.exit(90)).toBe(true);
    expect(someone.record()).toEqual(HELD[standard.name].answers);
  });
});
