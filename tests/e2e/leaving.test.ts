import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { lettersFor } from './support/episodes.ts';
import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { interactionValues, keyOf, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const WAYS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['by closing the page', (page) => page.close({ runBeforeUnload: true })],
  ['by navigating the frame away', (page) => page.frame('content')!.goto('about:blank')],
];

describe.each(DIALECTS)('leaving a course of $name', (names) => {
  const api = names.strict;

  test.each(WAYS)('at once, from the start page, %s, leaves it incomplete', async (_, leave) => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { page, learner } = await visit(lms, { learner: 'kim', api });
    await learner.action('start').waitFor();
    await leave(page);
    await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
    expect(lms.held('kim')).toEqual({
      [names.status]: 'incomplete',
      [names.exit]: 'suspend',
      [names.sessionTime]: expect.any(String),
      [names.totalTime]: expect.any(String),
    });
    await expect
      .poll(() => lms.calls('kim').filter(({ method }) => method === names.terminate).length, SOON)
      .toBe(1);
  });

  test.each(WAYS)('after one answer, %s, leaves it incomplete, with this answer', async (_, leave) => {
    const course = await smallCourse({ target: names.target });
    const lms = await lmsWith(course);
    const { page, learner } = await visit(lms, { learner: 'kim', api });
    await learner.start();
    await learner.answer('b');
    await leave(page);
    await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
    expect(lms.held('kim')).toMatchObject({
      [names.status]: 'incomplete',
      [names.exit]: 'suspend',
      [names.place]: keyOf(course.player, 0),
    });
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting']);
    expect(resumeIn(lms.held('kim'), course.player).progress).toMatchObject({
      outcome: 'open',
      answers: { greeting: { response: 'b' } },
    });
  });

  test('in the middle, with the exit of an unfinished course nowhere offered, nothing is completed', async () => {
    const course = await smallCourse({ target: names.target });
    const lms = await lmsWith(course);
    const { page, learner } = await visit(lms, { learner: 'kim', api });
    await learner.start();
    await learner.answerAll('bb');
    await learner.choose('a');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
    expect(lms.held('kim')).toMatchObject({
      [names.status]: 'incomplete',
      [names.place]: keyOf(course.player, 2),
    });
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting']);
  });

  test('by a crash after three of six answers, and coming back, records every answer once', async () => {
    const course = await smallCourse({ target: names.target, episodes: 6 });
    const lms = await lmsWith(course);
    const first = await visit(lms, { learner: 'kim', api });
    await first.learner.start();
    await first.learner.answerAll('bb');
    await first.learner.answer('a');
    await expect.poll(() => interactionValues(lms.held('kim'), 'id').length, SOON).toBe(3);
    const crashed = first.page.waitForEvent('crash');
    const devTools = await first.context.newCDPSession(first.page);
    devTools.send('Page.crash').catch(() => undefined);
    await crashed;
    expect(lms.held('kim')).not.toHaveProperty([names.totalTime]);

    const { learner } = await visit(lms, { learner: 'kim', api });
    expect(await learner.action('start').innerText()).toBe('Continue');
    expect(await learner.section.innerText()).toContain('Welcome back: Episode 4 of 6');
    await learner.start();
    expect(await learner.episode()).toBe('lunch');
    for (const letter of 'abb') {
      await learner.back();
      expect(await learner.chosen.getAttribute('data-feedback')).toBe(letter);
    }
    for (const _ of 'abb') await learner.next();
    expect(await learner.episode()).toBe('lunch');
    await learner.answerAll(lettersFor('x', 6).slice(3));
    await learner.exit();

    const held = lms.held('kim');
    expect(held[names.status]).toBe('completed');
    const ids = interactionValues(held, 'id');
    expect(ids).toEqual(['greeting', 'meeting', 'letter', 'lunch', 'phone', 'farewell']);
    expect(interactionValues(held, names.response)).toEqual(['b', 'b', 'a', ...lettersFor('x', 6).slice(3)]);
    expect(Object.keys(resumeIn(held, course.player).progress.answers)).toEqual(ids);
  });
});
