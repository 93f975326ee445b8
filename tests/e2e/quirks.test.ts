import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { profileNamed } from '../../src/profiles/profiles.ts';
import { smallCourse } from './support/course.ts';
import { namesOf, scorm12 } from './support/dialects.ts';
import { untilEnded, untilTimeSaved } from './support/ended.ts';
import { inWords } from './support/episodes.ts';
import { interactionValues } from './support/records.ts';
import { SAFE } from './support/sentences.ts';
import { offer, SOON } from './support/stage.ts';

/** A learner with a small course in an LMS with quirks. */
async function stage(profileName: string, settings = '') {
  const profile = profileNamed(profileName);
  const names = namesOf(profile);
  const course = await smallCourse({ target: names.target, settings });
  const { lms, come } = await offer(course, { profile });
  const ids = () => interactionValues(lms.record('kim'), 'id');
  return { names, lms, come, ids };
}

/** The LMS ends the session for its own reasons. */
async function endSession(page: Page): Promise<void> {
  const lms = page.frames().find((frame) => frame.url().includes('/launch'))!;
  await lms.evaluate(() => (window as unknown as { endSession(): void }).endSession());
}

test.each(['Moodle with SCORM 1.2', 'Moodle with SCORM 2004'])(
  '%s, which says "true" offline, gets everything once the network is back, in its own form',
  async (name) => {
    const { names, lms, come, ids } = await stage(name);
    const { context, learner } = await come();
    await learner.start();
    await learner.answerAll('b');
    await expect.poll(ids, SOON).toEqual(['greeting']);
    await context.setOffline(true);
    await learner.waitForSession('lost');
    await learner.answerAll('ba');
    await learner.result.waitFor();
    expect(await learner.section.innerText()).not.toContain(SAFE);
    expect(lms.record('kim')).toMatchObject({ [names.status]: 'incomplete' });

    await context.setOffline(false);
    await learner.section.getByText(SAFE).waitFor();
    expect(ids()).toEqual(['greeting', 'meeting', 'letter']);
    const responses = ['b', 'b', 'a'].map((letter, index) =>
      names === scorm12 ? inWords(index, letter) : letter,
    );
    expect(interactionValues(lms.record('kim'), names.response)).toEqual(responses);
    expect(interactionValues(lms.record('kim'), 'type')).toEqual(['choice', 'choice', 'choice']);
    expect(lms.record('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
  },
);

test('Moodle, which says "true" offline, is not believed where the network goes right after the last answer', async () => {
  const { come } = await stage('Moodle with SCORM 2004');
  const { context, learner } = await come();
  await learner.start();
  await learner.answerAll('bba');
  await learner.section.getByText(SAFE).waitFor();
  await context.setOffline(true);
  await learner.waitForSession('lost');
  expect(await learner.section.innerText()).not.toContain(SAFE);
  await context.setOffline(false);
  await learner.section.getByText(SAFE).waitFor();
});

test.each(['Moodle with SCORM 1.2', 'Moodle with SCORM 2004'])(
  '%s still has the whole record after a review that it would have stored',
  async (name) => {
    const { names, lms, come } = await stage(name);
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll('bba');
    await first.learner.exit();
    await untilEnded(lms, names);
    await first.context.close();
    const whole = lms.record('kim');
    const times = { [names.totalTime]: expect.any(String), [names.sessionTime]: expect.any(String) };
    for (const [index, mode] of ['review', 'browse'].entries()) {
      const before = lms.calls('kim').length;
      const { learner, page } = await come({ [names.mode]: mode });
      expect(await learner.session()).toBe('review');
      await learner.start();
      await learner.next();
      await page.close({ runBeforeUnload: true });
      await untilEnded(lms, names, index + 2);
      const methods = lms
        .calls('kim')
        .slice(before)
        .map(({ method }) => method);
      expect(methods).not.toContain(names.set);
      expect(methods).not.toContain(names.commit);
      expect(lms.record('kim')).toMatchObject({ ...whole, ...times });
    }
    const again = await come();
    expect(await again.learner.action('start').innerText()).toBe('Look at it again');
  },
);

test('Moodle, which fails a learner who leaves with a low score, does not fail one who leaves midway', async () => {
  const { names, lms, come } = await stage('Moodle with SCORM 1.2', 'pass: 80');
  const { page, learner } = await come();
  await learner.start();
  await learner.answer('c');
  await page.close({ runBeforeUnload: true });
  await untilTimeSaved(lms, names);
  expect(lms.record('kim')[names.status]).toBe('incomplete');
  expect(lms.record('kim')).not.toHaveProperty([names.score]);

  const back = await come();
  await back.learner.start();
  await back.learner.answerAll('ac');
  await back.learner.start();
  await back.learner.answerAll('bac');
  await back.learner.exit();
  expect(lms.record('kim')).toMatchObject({ [names.status]: 'passed', [names.score]: '100' });
});

describe('in SuccessFactors', () => {
  test('a learner reads that the LMS has ended the session, and goes on later', async () => {
    const { names, lms, come, ids } = await stage('SuccessFactors');
    const { page, learner, context } = await come();
    await learner.start();
    await learner.answerAll('b');
    await expect.poll(ids, SOON).toEqual(['greeting']);
    await endSession(page);
    await learner.answer('b');
    await learner.waitForSession('ended');
    expect(await learner.status()).toMatch(
      /^Your learning platform has ended the session\. What you did until .+ is saved\. Please open the course there again\.$/,
    );
    await learner.next();
    await learner.answerAll('a');
    expect(await learner.section.innerText()).toContain('ended the session before everything was saved');
    await context.close();

    const back = await come();
    await back.learner.start();
    expect(await back.learner.episode()).toBe('meeting');
    await back.learner.answerAll('ba');
    await back.learner.exit();
    expect(ids()).toEqual(['greeting', 'meeting', 'letter']);
    expect(lms.record('kim')[names.status]).toBe('completed');
  });

  test('the page takes back nothing where the LMS ends the session after everything was saved', async () => {
    const { names, lms, come } = await stage('SuccessFactors');
    const { page, learner } = await come();
    await learner.start();
    await learner.answerAll('bba');
    await learner.section.getByText(SAFE).waitFor();
    await endSession(page);
    await learner.exit();
    expect(await learner.section.innerText()).toContain(SAFE);
    expect(await learner.result.innerText()).toContain('completed the course');
    expect(lms.record('kim')).toMatchObject({ [names.status]: 'completed', 'cmi.success_status': 'passed' });
  });

  test('which completes on Quit, a learner who only opened the course is incomplete', async () => {
    const { names, lms, come } = await stage('SuccessFactors');
    const { page, learner } = await come();
    await learner.action('start').waitFor();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => lms.record('kim')[names.status], SOON).toBe('incomplete');
    expect(lms.record('kim')).not.toHaveProperty(['cmi.success_status']);
  });
});

test('in Cornerstone, whose Commit returns null while the page goes, the session is ended and every answer is on record', async () => {
  const { names, lms, come, ids } = await stage('Cornerstone');
  const { page, learner } = await come();
  await learner.start();
  await learner.answer('b');
  await expect.poll(ids, SOON).toEqual(['greeting']);
  await page.evaluate(() => document.querySelector('iframe')!.remove());
  await untilTimeSaved(lms, names);
  expect(ids()).toEqual(['greeting']);
  expect(lms.calls('kim').filter(({ method }) => method === names.terminate)).toHaveLength(1);
});
