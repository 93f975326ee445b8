import { expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { inWords } from './support/episodes.ts';
import type { Learner } from './support/learner.ts';
import type { LmsApi } from './support/lms-server.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const REFUSED = 'Your learning platform has ended the session. Please open the course there again.';

/** Loads the course again in its frame; the page of the LMS around it stays as it is. */
async function reload({ frame }: Learner): Promise<void> {
  await frame.goto(frame.url());
  await frame.waitForSelector('html:not([data-session="connecting"])', { state: 'attached' });
}

/** A learner who has given one answer, and whose course is then loaded again. */
async function reloaded(names: Names, api: LmsApi) {
  const lms = await lmsWith(await smallCourse({ target: names.target }));
  const { learner } = await visit(lms, { learner: 'kim', api });
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => interactionValues(lms.record('kim'), 'id').length, SOON).toBe(1);
  await reload(learner);
  return { lms, learner };
}

// These LMSs open no second session.
test.each([
  [scorm2004.strict, scorm2004],
  [scorm2004.again, scorm2004],
  [scorm12.strict, scorm12],
] as const)(
  'a course loaded again in the frame of %s reads to its end, says that the session has ended, and keeps the record',
  async (api, names) => {
    const { lms, learner } = await reloaded(names, api);
    expect([await learner.session(), await learner.status()]).toEqual(['ended', REFUSED]);
    await learner.start();
    await learner.answerAll('aac');
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toContain('nothing was saved');
    expect([await learner.session(), await learner.status()]).toEqual(['ended', REFUSED]);
    await learner.action('exit').click();
    await learner.section.getByText('You can leave the course now.').waitFor();
    expect(lms.record('kim')[names.status]).toBe('incomplete');
    expect(interactionValues(lms.record('kim'), names.response)).toEqual(['b']);
  },
);

test('a course loaded again in the frame of an LMS that opens another session goes on where it was', async () => {
  const { lms, learner } = await reloaded(scorm12, scorm12.again);
  expect(await learner.session()).toBe('tracked');
  await learner.start();
  expect(await learner.episode()).toBe('meeting');
  await learner.answerAll('ac');
  await learner.exit();
  expect(lms.record('kim')[scorm12.status]).toBe('completed');
  const words = ['b', 'a', 'c'].map((letter, index) => inWords(index, letter));
  expect(interactionValues(lms.record('kim'), scorm12.response)).toEqual(words);
});
