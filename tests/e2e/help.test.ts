import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS, scorm12 } from './support/dialects.ts';
import { lmsWith, visit } from './support/stage.ts';

describe.each(DIALECTS)('below Help in a course of $name', (names) => {
  const version = names === scorm12 ? '1.2' : '2004';

  test('a code tells the help desk how the course and the LMS get along, and nothing about the learner', async () => {
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
  });

  test('the code tells where there is no LMS', async () => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { learner } = await visit(lms, { learner: 'kim', api: 'none' });
    await learner.frame.locator('summary').click();
    expect(await learner.frame.locator('[data-help-code]').innerText()).toBe(
      '0/untracked/normal/0/0/0/0.0.0/1.0.0',
    );
  });
});

test('a fault of the course itself is told, and what was saved stays', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm12.target }));
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  await learner.answer('b');
  await learner.frame.getByText(/^Saved at/).waitFor();
  const saved = lms.held('kim');
  await learner.frame.evaluate(() => document.querySelector('[data-count]')!.remove());
  await learner.next();
  await learner.frame.getByText('Something has gone wrong here.').waitFor();
  expect(lms.held('kim')).toEqual(saved);
});
