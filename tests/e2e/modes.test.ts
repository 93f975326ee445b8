import { expect, test } from 'vitest';

import type { LmsRecord } from '../../src/profiles/lms-record.ts';
import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { untilEnded, untilTimeSaved } from './support/ended.ts';
import { EPISODES, feedbackText } from './support/episodes.ts';
import type { LmsServer } from './support/lms-server.ts';
import { lmsWith, offerSmallCourse, SOON, visit } from './support/stage.ts';

const EXITED = 'You can leave the course now.';

/** What an LMS gives back of a record: the exit and the time of the session before are not for reading. */
const remembered = (record: LmsRecord, names: Names): LmsRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([element]) => element !== names.exit && element !== names.sessionTime),
  );

/** The methods called in the session that began after `before` calls, each once, in order. */
async function methodsSince(lms: LmsServer, names: Names, before: number): Promise<string[]> {
  await untilEnded(lms, names, 2);
  return lms
    .calls('kim')
    .slice(before)
    .map(({ method }) => method);
}

interface EarlierSession {
  readonly lms: LmsServer;
  readonly names: Names;
  /** number of its calls */
  readonly before: number;
  readonly saved: LmsRecord;
}

const once = (methods: readonly string[], name: string): number =>
  methods.filter((method) => method === name).length;

/** Expects one session since `before` calls that sets and commits nothing, and the record as it was. */
async function expectNothingWritten({ lms, names, before, saved }: EarlierSession): Promise<void> {
  const methods = await methodsSince(lms, names, before);
  expect(once(methods, names.initialize)).toBe(1);
  expect(once(methods, names.terminate)).toBe(1);
  expect(once(methods, names.set) + once(methods, names.commit)).toBe(0);
  expect(lms.record('kim')).toEqual(remembered(saved, names));
}

/** A learner who has answered the first question and left. */
async function afterOneAnswer(names: Names, settings = '') {
  const { lms, come } = await offerSmallCourse(names, settings);
  const { page, learner } = await come();
  await learner.start();
  await learner.answer('c');
  await page.close({ runBeforeUnload: true });
  await untilTimeSaved(lms, names);
  return {
    lms,
    before: lms.calls('kim').length,
    come: (mode: string) => come({ [names.mode]: mode }),
    saved: lms.record('kim'),
  };
}

test.each(DIALECTS)('in $name review shows everything and writes nothing', async (names) => {
  const { lms, before, come, saved } = await afterOneAnswer(names);
  const { learner } = await come('review');
  expect(await learner.session()).toBe('review');
  expect(await learner.status()).toBe('Review: nothing is recorded.');
  await learner.start();
  expect(await learner.chosen.getAttribute('data-feedback')).toBe('c');
  for (const [index] of EPISODES.slice(0, 3).entries()) {
    for (const letter of 'abc') {
      expect(await learner.feedback(letter).innerText()).toContain(feedbackText(index, letter));
    }
    expect(await learner.chosen.count()).toBe(index === 0 ? 1 : 0);
    expect(await learner.section.innerText()).toContain(`Kindness number ${index + 1}.`);
    expect(await learner.action('check').count()).toBe(0);
    expect(await learner.action('retry').count()).toBe(0);
    await learner.next();
  }
  await learner.exit();
  expect(await learner.section.innerText()).toContain(EXITED);
  expect(await learner.status()).toBe('Review: nothing is recorded.');
  await expectNothingWritten({ lms, names, before, saved });
});

test('a review whose page is closed is terminated all the same, and writes nothing', async () => {
  const names = scorm12;
  const { lms, before, come, saved } = await afterOneAnswer(names, 'pass: 80');
  const { page, learner } = await come('review');
  await learner.start();
  await page.close({ runBeforeUnload: true });
  const methods = await methodsSince(lms, names, before);
  expect(once(methods, names.set) + once(methods, names.commit)).toBe(0);
  await expect.poll(() => lms.record('kim'), SOON).toEqual(remembered(saved, names));
});

test.each(DIALECTS)('in $name browsing works as the course ever does, and writes nothing', async (names) => {
  const { lms, before, come, saved } = await afterOneAnswer(names);
  const { learner } = await come('browse');
  expect(await learner.session()).toBe('review');
  expect(await learner.status()).toBe('Preview: nothing is recorded.');
  await learner.start();
  expect(await learner.episode()).toBe('meeting');
  expect(await learner.action('next').count()).toBe(0);
  await learner.answer('a');
  await learner.retry();
  await learner.answer('b');
  await learner.next();
  await learner.answerAll('c');
  await learner.result.waitFor();
  expect(await learner.result.innerText()).toMatch(/nothing was recorded/i);
  await learner.exit();
  await expectNothingWritten({ lms, names, before, saved });
});

test('browsing a graded course offers another run, and writes nothing', async () => {
  const names = scorm2004;
  const { lms, before, come, saved } = await afterOneAnswer(names, 'pass: 80');
  const { learner } = await come('browse');
  await learner.start();
  await learner.answerAll('ca');
  expect(await learner.result.isVisible()).toBe(false);
  await learner.start();
  await learner.answerAll('bac');
  await learner.result.waitFor();
  await learner.exit();
  expect(once(await methodsSince(lms, names, before), names.set)).toBe(0);
  expect(lms.record('kim')).toEqual(remembered(saved, names));
});

test('without an LMS the course works to its end and says that nothing is saved', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm12.target }));
  const { learner } = await visit(lms, { learner: 'kim', api: 'none' });
  expect(await learner.session()).toBe('untracked');
  expect(await learner.status()).toBe('No learning platform found: nothing is saved.');
  await learner.start();
  await learner.answerAll('bac');
  await learner.result.waitFor();
  expect(await learner.result.innerText()).toContain('nothing was saved');
  expect(await learner.status()).toBe('No learning platform found: nothing is saved.');
  expect(await learner.session()).toBe('untracked');
  await learner.back();
  expect(await learner.chosen.getAttribute('data-feedback')).toBe('c');
  await learner.next();
  await learner.action('exit').click();
  await expect.poll(() => learner.session()).toBe('ended');
  expect(await learner.status()).toBe('No learning platform found: nothing is saved.');
  expect(lms.record('kim')).toEqual({});
});
