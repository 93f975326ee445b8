import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { endedOnce } from './support/ended.ts';
import { EPISODES, feedbackText } from './support/episodes.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';
import { open, scored, scoresSet, verdict } from './support/verdict.ts';

const HALF = 'bbb'; // 1 + 0.5 + 0.5 of 3: best, ok, ok
const BEST = 'bac';
const POOR = 'cca';

describe.each(DIALECTS)('a graded course of $name', (names) => {
  const stage = async (pass: string) => {
    const course = await smallCourse({ target: names.target, settings: `pass: ${pass}` });
    const lms = await lmsWith(course);
    return { course, lms, come: () => visit(lms, { learner: 'kim', api: names.strict }) };
  };

  test('passed at the first run: pass and score with the last answer', async () => {
    const { lms, come } = await stage('66.66');
    const { learner } = await come();
    await learner.start();
    await learner.answerAll('bb');
    await expect.poll(() => interactionValues(lms.held('kim'), 'id').length, SOON).toBe(2);
    expect(verdict(lms.held('kim'))).toEqual(open(names));
    await learner.answer('b');
    await expect.poll(() => verdict(lms.held('kim')), SOON).toEqual(scored(names, 'passed', 66.66));
    await learner.next();
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toBe('Passed! You scored 66.66%; the pass mark is 66.66%.');
    expect(await learner.action('start').count()).toBe(0);
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'passed', 66.66));
  });

  test('failed with attempts left: open and without a score; the second run passes', async () => {
    const { course, lms, come } = await stage('80');
    const { learner } = await come();
    await learner.start();
    await learner.answerAll(HALF);
    expect(await learner.result.isVisible()).toBe(false);
    expect(await learner.section.innerText()).toContain('This time you scored 66.66%; the pass mark is 80%.');
    expect(verdict(lms.held('kim'))).toEqual(open(names));

    await learner.start();
    expect(await learner.episode()).toBe('greeting');
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(0);
    await learner.answerAll(BEST);
    await learner.result.waitFor();
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'passed', 100));
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(Array.from(HALF));
    expect(resumeIn(lms.held('kim'), course.player).progress).toMatchObject({
      run: 2,
      best: 100,
      outcome: 'passed',
    });
  });

  test('a learner who fails, leaves and comes back goes on with the next run', async () => {
    const { lms, come } = await stage('{ score: 80, attempts: 2 }');
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(POOR);
    await first.learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(open(names));

    const { learner } = await come();
    expect(await learner.action('start').innerText()).toBe('Start a new attempt');
    await learner.start();
    expect(await learner.episode()).toBe('greeting');
    await learner.answerAll(BEST);
    await learner.result.waitFor();
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'passed', 100));
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(Array.from(POOR));
  });

  test('attempts used up: failed, with the better score, and everything stays readable', async () => {
    const { lms, come } = await stage('{ score: 80, attempts: 2 }');
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(HALF);
    await first.learner.start();
    await first.learner.answerAll(POOR);
    await first.learner.result.waitFor();
    expect(await first.learner.result.innerText()).toContain('You scored 66.66%; the pass mark is 80%.');
    expect(await first.learner.result.innerText()).toContain('Please ask whoever assigned the course');
    expect(await first.learner.action('start').count()).toBe(0);
    await first.learner.exit();
    const failed = scored(names, 'failed', 66.66);
    expect(verdict(lms.held('kim'))).toEqual(failed);
    await endedOnce(lms, names);
    expect(scoresSet(lms, names)).toEqual(['66.66']);

    const { learner } = await come();
    await learner.section.waitFor();
    expect(await learner.action('start').count()).toBe(0);
    expect(await learner.section.innerText()).toContain('Please ask whoever assigned the course to you');
    for (const [index, { title }] of EPISODES.slice(0, 3).entries()) {
      await learner.open(title);
      for (const letter of 'abc') {
        expect(await learner.feedback(letter).innerText()).toContain(feedbackText(index, letter));
      }
      for (let step = 0; step <= index; step += 1) await learner.back();
    }
    await learner.open(EPISODES[2].title);
    await learner.next();
    expect(await learner.action('start').count()).toBe(0);
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(failed);
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(Array.from(HALF));
  });

  test('left midway: incomplete and without a score', async () => {
    const { lms, come } = await stage('{ score: 80, attempts: 1 }');
    const { page, learner } = await come();
    await learner.start();
    await learner.answerAll('ba');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
    expect(verdict(lms.held('kim'))).toEqual(open(names));
  });

  test('a second run left midway: still incomplete, and the run goes on where it was', async () => {
    const { course, lms, come } = await stage('80');
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(POOR);
    await first.learner.start();
    await first.learner.answerAll('b');
    await first.page.close({ runBeforeUnload: true });
    await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
    expect(verdict(lms.held('kim'))).toEqual(open(names));
    expect(resumeIn(lms.held('kim'), course.player).progress).toMatchObject({ run: 2, best: 0 });

    const { learner } = await come();
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    await learner.answerAll('ac');
    await learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'passed', 100));
  });
});
