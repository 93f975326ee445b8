import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';

import { flagship, flagshipWithDu } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { misfits } from './support/geometry.ts';
import { commentedCourse } from './support/course.ts';
import { lmsWith, visit } from './support/stage.ts';

const QUESTIONS = 10;

/** Whether the focused heading is outside the window or below the bar. */
const hiddenFocus = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const { left, top, bottom } = document.activeElement!.getBoundingClientRect();
    const middle = document.elementFromPoint(left + 2, (top + bottom) / 2);
    return middle !== document.activeElement;
  });

test('the flagship fits into every window, zoomed to 400 % and with a reader’s own spacing', async () => {
  const lms = await lmsWith(await flagship(scorm12.target));
  const launch = { learner: 'kim', api: scorm12.strict };
  const { page, learner } = await visit(lms, launch, {
    viewport: { width: 360, height: 700 },
    reducedMotion: 'reduce',
    hasTouch: true,
  });
  const { frame } = learner;
  const found: string[] = [];
  const measure = async (state: string): Promise<void> => {
    found.push(...(await misfits(page, frame, state)));
  };

  await measure('start');
  await learner.start();
  for (let question = 1; question <= QUESTIONS; question += 1) {
    await measure(`question ${question}`);
    await learner.answer('a');
    if (await hiddenFocus(frame)) found.push(`the heading of feedback ${question} is hidden`);
    await measure(`feedback ${question}`);
    await learner.next();
  }
  await frame.locator('.confirmation').waitFor();
  await measure('closing page');
  expect(found).toEqual([]);
});

const SETTINGS = `attestation: I have read everything and keep to it.
comments: send
tracking: { readers: the editors in Leipzig, retention: one year }`;

test.each([
  ['in English', () => commentedCourse(scorm12.target, SETTINGS), 'bb'],
  ['with du', () => flagshipWithDu(scorm12.target), 'bbbbbbbbb'],
])('confirmations, comments and warnings fit into every window, %s', async (_, course, rest) => {
  const lms = await lmsWith(await course());
  const launch = { learner: 'kim', api: scorm12.strict };
  const { page, learner } = await visit(lms, launch);
  const found: string[] = [];
  const measure = async (state: string): Promise<void> => {
    found.push(...(await misfits(page, learner.frame, state)));
  };

  await learner.start();
  await learner.check();
  await measure('missing choice');
  lms.refuseCommits = true;
  await learner.answer('b');
  await learner.waitForSession('lost');
  await measure('lost, with a comment field');
  await learner.next();
  await learner.answerAll(rest);
  await measure('confirmation');
  expect(found).toEqual([]);
});
