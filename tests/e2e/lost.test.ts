import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const LOST = 'Not saved yet. We keep trying – please leave this window open.';

describe.each(DIALECTS)('when the LMS of $name refuses to save', (names) => {
  const stage = async () => {
    const course = await smallCourse({ target: names.target });
    const lms = await lmsWith(course);
    return { course, lms, ...(await visit(lms, { learner: 'kim', api: names.strict })) };
  };

  test('the learner is told, can go on, and nothing is missing or doubled once it saves again', async () => {
    const { course, lms, learner } = await stage();
    await learner.start();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    expect(await learner.status()).toBe(LOST);
    await learner.next();
    await learner.answer('a');
    expect(await learner.session()).toBe('lost');
    expect(interactionValues(lms.held('kim'), 'id')).toEqual([]);

    lms.refuseCommits = false;
    await learner.waitForSession('tracked');
    expect(await learner.status()).toMatch(/^Saved at /);
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting']);

    await learner.next();
    await learner.answerAll('c');
    await learner.exit();
    const held = lms.held('kim');
    expect(held[names.status]).toBe('completed');
    expect(interactionValues(held, 'id')).toEqual(['greeting', 'meeting', 'letter']);
    expect(interactionValues(held, names.response)).toEqual(['b', 'a', 'c']);
    expect(resumeIn(held, course.player).progress.outcome).toBe('completed');
  });

  test('the next answer brings along what was not saved', async () => {
    const { lms, learner } = await stage();
    await learner.start();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    lms.refuseCommits = false;
    await learner.next();
    await learner.answer('a');
    await learner.waitForSession('tracked');
    await expect.poll(() => interactionValues(lms.held('kim'), 'id'), SOON).toEqual(['greeting', 'meeting']);
  });

  test('a network that is gone for a while is told and made up for', async () => {
    const { lms, context, learner } = await stage();
    await learner.start();
    await context.setOffline(true);
    await learner.answer('b');
    await learner.waitForSession('lost');
    expect(await learner.status()).toBe(LOST);
    await context.setOffline(false);
    await learner.waitForSession('tracked');
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting']);
  });

  test('a learner who exits all the same is told that the latest is not saved', async () => {
    const { lms, learner } = await stage();
    await learner.start();
    await learner.answerAll('ba');
    await expect.poll(() => interactionValues(lms.held('kim'), 'id').length, SOON).toBe(2);
    lms.refuseCommits = true;
    await learner.answerAll('c');
    await learner.exit();
    expect(await learner.status()).toBe(
      'Your latest progress could not be saved. Please open the course again later.',
    );
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'incomplete', [names.exit]: 'suspend' });
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting']);
  });
});
