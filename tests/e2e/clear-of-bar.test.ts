import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import type { Learner } from './support/learner.ts';
import type { LmsApi } from './support/lms-server.ts';
import { lmsWith, visit } from './support/stage.ts';

const TITLE = 'Good manners among people who share a house, a lift, a kitchen and one narrow staircase';

/** How the focused heading stands to the bar. */
const focusedHeading = ({ frame }: Learner) =>
  frame.evaluate(() => {
    const focused = document.activeElement!;
    const bar = document.querySelector('header')!.getBoundingClientRect();
    return {
      isFeedback: focused.matches('h3[data-feedback-title]'),
      barSticks: bar.top === 0 && bar.height > 0,
      pageIsScrolled: scrollY > 0,
      hiddenPixels: Math.max(0, bar.bottom - focused.getBoundingClientRect().top),
    };
  });

const CLEAR = { isFeedback: true, barSticks: true, pageIsScrolled: true, hiddenPixels: 0 };

const stage = async (api: LmsApi) => {
  const lms = await lmsWith(await smallCourse({ target: scorm12.target, title: TITLE }));
  const look = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' } as const;
  const { learner } = await visit(lms, { learner: 'kim', api }, look);
  await learner.start();
  return { lms, learner };
};

describe('on a narrow screen, under a long title, the heading of the feedback is clear of the bar', () => {
  test.each([
    ['tracked', scorm12.strict],
    ['untracked', 'none'],
  ] as const)('when the session is %s', async (state, api) => {
    const { learner } = await stage(api);
    for (const letter of 'bac') {
      await learner.answer(letter);
      expect(await focusedHeading(learner)).toEqual(CLEAR);
      expect(await learner.session()).toBe(state);
      await learner.next();
    }
  });

  test('when the session is lost with this very answer, and when it is lost already', async () => {
    const { lms, learner } = await stage(scorm12.strict);
    lms.refuseCommits = true;
    for (const letter of 'bac') {
      await learner.answer(letter);
      await learner.waitForSession('lost');
      expect(await focusedHeading(learner)).toEqual(CLEAR);
      await learner.next();
    }
  });

  test('when a session that was lost is tracked again', async () => {
    const { lms, learner } = await stage(scorm12.strict);
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    lms.refuseCommits = false;
    await learner.waitForSession('tracked');
    expect(await focusedHeading(learner)).toEqual(CLEAR);
  });
});

test('a learner who reads on is left there, whatever the bar has to say meanwhile', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm12.target, title: TITLE }));
  const look = { viewport: { width: 360, height: 500 }, reducedMotion: 'reduce' } as const;
  const { learner, context } = await visit(lms, { learner: 'kim', api: scorm12.strict }, look);
  await learner.start();
  await learner.answer('b');
  const passage = learner.section.getByText('Kindness number 1');
  await passage.click();
  expect(await learner.frame.evaluate(() => document.activeElement!.id)).toBe('content');
  const place = () => passage.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();
  await context.setOffline(true);
  await learner.waitForSession('lost');
  expect(await place()).toBe(before);
  await context.setOffline(false);
  await learner.waitForSession('tracked');
  expect(await place()).toBe(before);
});
