import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import type { Learner } from './support/learner.ts';
import { lmsWith, visit } from './support/stage.ts';
import { open, scored, verdict } from './support/verdict.ts';

const HALF = 'bbb'; // 1 + 0.5 + 0.5 of 3: best, ok, ok
const GOOD = 'bab'; // 1 + 1 + 0.5 of 3
const POOR = 'cca';

/** A pass mark as an LMS of each standard tells it. */
type Mark = readonly [in12: string, in2004: string];

/** What the start page says of passing, before the rules about attempts. */
const said = ({ section }: Learner): Promise<string> => section.locator('[data-pass-mark]').innerText();

describe.each(DIALECTS)('the pass mark of an LMS of $name', (names: Names) => {
  const element = names === scorm12 ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score';
  const stage = async (settings: string) => {
    const lms = await lmsWith(await smallCourse({ target: names.target, settings }));
    const come = ([in12, in2004]: Mark) => {
      const preset = { [element]: names === scorm12 ? in12 : in2004 };
      return visit(lms, { learner: 'kim', api: names.strict, preset });
    };
    return { lms, come };
  };

  test('above ours: what would pass here does not pass there, and the page names the mark', async () => {
    const { lms, come } = await stage('pass: { score: 60, attempts: 2 }');
    const first = await come(['90', '0.9']);
    expect(await said(first.learner)).toBe('To pass you need 90%, as set by your learning platform.');
    expect(await first.learner.section.innerText()).not.toContain('60%');
    await first.learner.start();
    await first.learner.answerAll(HALF);
    expect(await first.learner.section.innerText()).toContain(
      'This time you scored 66.66%; the pass mark is 90%.',
    );
    await first.learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(open(names));

    const { learner } = await come(['90', '0.9']);
    await learner.start();
    await learner.answerAll(GOOD);
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toContain('You scored 83.33%; the pass mark is 90%.');
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'failed', 83.33));
  });

  test('below ours: what would fail here passes there, and the page names the mark', async () => {
    const { lms, come } = await stage('pass: 80');
    const { learner } = await come(['60', '0.6']);
    expect(await said(learner)).toBe('To pass you need 60%, as set by your learning platform.');
    await learner.start();
    await learner.answerAll(HALF);
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toBe('Passed! You scored 66.66%; the pass mark is 60%.');
    expect(await learner.action('start').count()).toBe(0);
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'passed', 66.66));
  });

  test('that is none, or the same as ours, leaves ours and is not remarked upon', async () => {
    const { come } = await stage('pass: 60');
    const marks: Mark[] = [
      ['60', '0.6'],
      ['', ''],
      ['sixty', '60%'],
      ['120', '60'],
    ];
    for (const mark of marks) {
      const { context, learner } = await come(mark);
      expect(await said(learner)).toBe('To pass you need 60%.');
      await context.close();
    }
  });

  test('of nought, which stands for none, does not pass everybody', async () => {
    const { lms, come } = await stage('pass: 60');
    const { learner } = await come(['0', '0']);
    expect(await said(learner)).toBe('To pass you need 60%.');
    await learner.start();
    await learner.answerAll(POOR);
    expect(await learner.result.isVisible()).toBe(false);
    expect(await learner.section.innerText()).toContain('This time you scored 0%; the pass mark is 60%.');
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(open(names));
  });

  test('means nothing to a course that is not graded', async () => {
    const { lms, come } = await stage('');
    const { learner } = await come(['90', '0.9']);
    expect(await learner.section.innerText()).not.toMatch(/%|To pass/);
    await learner.start();
    await learner.answerAll(POOR);
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toContain('completed the course');
    await learner.exit();
    const success = names === scorm12 ? {} : { 'cmi.success_status': 'passed' };
    expect(verdict(lms.held('kim'))).toEqual({ [names.status]: 'completed', ...success });
  });
});
