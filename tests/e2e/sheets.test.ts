import { expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS, scorm12 } from './support/dialects.ts';
import type { Learner } from './support/learner.ts';
import { lmsWith, visit, visitSmallCourse } from './support/stage.ts';

const CONFIRMATION = '.confirmation';
const NAMES = { 'SCORM 1.2': 'cmi.core.student_name', 'SCORM 2004': 'cmi.learner_name' };

/** What a printer gets after the button of a sheet is pressed, a line each. */
async function printed(learner: Learner, sheet: string): Promise<string[]> {
  const page = learner.frame.page();
  // A browser without a screen has no dialogue that could stay open.
  await learner.frame.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
  await learner.frame.locator(`${sheet} [data-print]`).click();
  await page.emulateMedia({ media: 'print' });
  const words = await learner.frame.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  await learner.frame.evaluate(() => dispatchEvent(new Event('afterprint')));
  return words.split(/[\n\t]+/).filter((line) => line.trim() !== '');
}

test.each(DIALECTS)(
  'after completion in $name the learner can print takeaways and a confirmation',
  async (names) => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const preset = { [NAMES[names.name]]: 'Müller, Änne "Ä"' };
    const { learner } = await visit(lms, { learner: 'kim', api: names.strict, preset }, { locale: 'en-GB' });
    const { frame } = learner;
    await learner.start();
    expect(await frame.locator(CONFIRMATION).isVisible()).toBe(false);
    await learner.answerAll('bac');
    await frame.locator(CONFIRMATION).waitFor();

    const date = await frame.evaluate(() =>
      new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date()),
    );
    expect(await printed(learner, CONFIRMATION)).toEqual([
      'Good manners',
      'Confirmation of participation',
      'All episodes of this course have been worked through.',
      'Name',
      'Änne "Ä" Müller',
      'Course',
      'Good manners',
      'Version',
      '1.0.0',
      'As of',
      date,
      'For your own records. Only the entry in your learning platform counts as proof.',
    ]);
    expect(await printed(learner, '.sheet:has(.takeaways)')).toEqual([
      'Good manners',
      'Your takeaways',
      'The lift at nine',
      'Kindness number 1.',
      'The late colleague',
      'Kindness number 2.',
      'The angry letter',
      'Kindness number 3.',
    ]);
    expect(await frame.locator('.takeaways').isVisible()).toBe(true);
    expect(await frame.locator(CONFIRMATION).isVisible()).toBe(true);
  },
);

test('there is no confirmation of what is not on record', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm12.target }));
  const alone = (await visit(lms, { learner: 'kim', api: 'none' })).learner;
  await alone.start();
  await alone.answerAll('bac');
  await alone.result.waitFor();
  expect(await alone.frame.locator(CONFIRMATION).isVisible()).toBe(false);

  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  await learner.answerAll('ba');
  lms.refuseCommits = true;
  await learner.answer('c');
  await learner.waitForSession('lost');
  await learner.next();
  expect(await learner.frame.locator('.takeaways').isVisible()).toBe(true);
  expect(await learner.frame.locator(CONFIRMATION).isVisible()).toBe(false);
  lms.refuseCommits = false;
  await learner.frame.locator(CONFIRMATION).waitFor();
});

test('there is no confirmation of a failed course', async () => {
  const { learner } = await visitSmallCourse(scorm12, 'pass: { score: 90, attempts: 1 }');
  await learner.start();
  await learner.answerAll('cca');
  await learner.result.waitFor();
  expect(await learner.frame.locator(CONFIRMATION).isVisible()).toBe(false);
});
