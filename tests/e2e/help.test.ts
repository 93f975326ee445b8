import { expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS, scorm12 } from './support/dialects.ts';
import { lmsWith, visit, visitSmallCourse } from './support/stage.ts';

test.each(DIALECTS)(
  'below Help a code says how course and LMS of $name get along, and nothing about the learner',
  async (names) => {
    const version = names === scorm12 ? '1.2' : '2004';
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { learner } = await visit(lms, { learner: 'Kim Mustermensch', api: names.strict });
    const code = learner.frame.locator('[data-help-code]');
    expect(await code.isVisible()).toBe(false);
    await learner.frame.locator('summary').press('Enter');
    await code.waitFor();
    expect(await code.innerText()).toMatch(
      new RegExp(`^${version}/tracked/normal/\\d\\d:\\d\\d/0/0/0\\.0\\.0/1\\.0\\.0$`),
    );
    await learner.start();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    expect(await code.innerText()).toMatch(
      new RegExp(`^${version}/lost/normal/\\d\\d:\\d\\d/\\d+/(101|391)/0\\.0\\.0/1\\.0\\.0$`),
    );
    expect(await learner.frame.locator('body').innerText()).not.toContain('Mustermensch');
  },
);

test('below Help the code says that there is no LMS', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm12.target }));
  const { learner } = await visit(lms, { learner: 'kim', api: 'none' });
  await learner.frame.locator('summary').click();
  expect(await learner.frame.locator('[data-help-code]').innerText()).toBe(
    '0/untracked/normal/0/0/0/0.0.0/1.0.0',
  );
});

test('the learner reads of a fault of the course itself, and what was saved stays', async () => {
  const { lms, learner } = await visitSmallCourse(scorm12);
  await learner.start();
  await learner.answer('b');
  await learner.frame.getByText(/^Saved at/).waitFor();
  const saved = lms.record('kim');
  await learner.frame.evaluate(() => document.querySelector('[data-episode="meeting"] h2')!.remove());
  await learner.next();
  await learner.frame.getByText('Something has gone wrong here.').waitFor();
  expect(lms.record('kim')).toEqual(saved);
});
