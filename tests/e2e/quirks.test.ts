import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { profileNamed } from '../lms/profiles.ts';
import { smallCourse } from './support/course.ts';
import { namesOf, scorm12 } from './support/dialects.ts';
import { inWords } from './support/episodes.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const SAFE = 'Your learning platform has confirmed that everything is saved – you can close the window.';

/** A learner with a small course in an LMS with quirks. */
async function stage(profileName: string, settings = '') {
  const profile = profileNamed(profileName);
  const names = namesOf(profile);
  const lms = await lmsWith(await smallCourse({ target: names.target, settings }));
  const come = (preset = {}) => visit(lms, { learner: 'kim', profile, preset });
  const ids = () => interactionValues(lms.held('kim'), 'id');
  return { names, lms, come, ids };
}

/** The LMS ends the session for its own reasons. */
async function endSession(page: Page): Promise<void> {
  const lms = page.frames().find((frame) => frame.url().includes('/launch'))!;
  await lms.evaluate(() => (window as unknown as { endSession(): void }).endSession());
}

describe.each(['Moodle with SCORM 1.2', 'Moodle with SCORM 2004'])(
  '%s, which says "true" offline',
  (name) => {
    test('gets everything once the network is back, whole and in its own form', async () => {
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
      expect(lms.held('kim')).toMatchObject({ [names.status]: 'incomplete' });

      await context.setOffline(false);
      await learner.section.getByText(SAFE).waitFor();
      expect(ids()).toEqual(['greeting', 'meeting', 'letter']);
      const responses = ['b', 'b', 'a'].map((letter, index) =>
        names === scorm12 ? inWords(index, letter) : letter,
      );
      expect(interactionValues(lms.held('kim'), names.response)).toEqual(responses);
      expect(interactionValues(lms.held('kim'), 'type')).toEqual(['choice', 'choice', 'choice']);
      expect(lms.held('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    });

    test('is not believed where the network goes right after the last answer', async () => {
      const { come } = await stage(name);
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

    test('still has the whole record after a review that it would have stored', async () => {
      const { names, lms, come } = await stage(name);
      const first = await come();
      await first.learner.start();
      await first.learner.answerAll('bba');
      await first.learner.exit();
      await first.context.close();
      const whole = lms.held('kim');
      const times = { [names.totalTime]: expect.any(String), [names.sessionTime]: expect.any(String) };
      for (const mode of ['review', 'browse']) {
        const before = lms.calls('kim').length;
        const methods = () =>
          lms
            .calls('kim')
            .slice(before)
            .map(({ method }) => method);
        const { learner, page } = await come({ [names.mode]: mode });
        expect(await learner.session()).toBe('review');
        await learner.start();
        await learner.next();
        await page.close({ runBeforeUnload: true });
        await expect.poll(methods, SOON).toContain(names.terminate);
        expect(methods()).not.toContain(names.set);
        expect(methods()).not.toContain(names.commit);
        expect(lms.held('kim')).toMatchObject({ ...whole, ...times });
      }
      const again = await come();
      expect(await again.learner.action('start').innerText()).toBe('Look at it again');
    });
  },
);

test('Moodle, which fails whoever leaves with a low score, does not fail whoever leaves in the middle', async () => {
  const { names, lms, come } = await stage('Moodle with SCORM 1.2', 'pass: 80');
  const { page, learner } = await come();
  await learner.start();
  await learner.answer('c');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
  expect(lms.held('kim')[names.status]).toBe('incomplete');
  expect(lms.held('kim')).not.toHaveProperty([names.score]);

  const back = await come();
  await back.learner.start();
  await back.learner.answerAll('ac');
  await back.learner.start();
  await back.learner.answerAll('bac');
  await back.learner.exit();
  expect(lms.held('kim')).toMatchObject({ [names.status]: 'passed', [names.score]: '100' });
});

describe('SuccessFactors', () => {
  test('that ends the session leaves a learner who knows it, and a record that goes on later', async () => {
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
    expect(lms.held('kim')[names.status]).toBe('completed');
  });

  test('that ends the session after everything was saved takes back nothing', async () => {
    const { names, lms, come } = await stage('SuccessFactors');
    const { page, learner } = await come();
    await learner.start();
    await learner.answerAll('bba');
    await learner.section.getByText(SAFE).waitFor();
    await endSession(page);
    await learner.exit();
    expect(await learner.section.innerText()).toContain(SAFE);
    expect(await learner.result.innerText()).toContain('completed the course');
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'completed', 'cmi.success_status': 'passed' });
  });

  test('that completes on quitting completes nobody who only had a look', async () => {
    const { names, lms, come } = await stage('SuccessFactors');
    const { page, learner } = await come();
    await learner.action('start').waitFor();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => lms.held('kim')[names.status], SOON).toBe('incomplete');
    expect(lms.held('kim')).not.toHaveProperty(['cmi.success_status']);
  });
});

test('Cornerstone, whose Commit says nothing while the page goes, is terminated and has every answer', async () => {
  const { names, lms, come, ids } = await stage('Cornerstone');
  const { page, learner } = await come();
  await learner.start();
  await learner.answer('b');
  await expect.poll(ids, SOON).toEqual(['greeting']);
  await page.evaluate(() => document.querySelector('iframe')!.remove());
  await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
  expect(ids()).toEqual(['greeting']);
  expect(lms.calls('kim').filter(({ method }) => method === names.terminate)).toHaveLength(1);
});
