import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';

import { KIND_NAMES, sampleFiles } from '../kinds/sample-course.ts';
import { axeViolations } from './support/axe.ts';
import { buildFiles } from './support/course.ts';
import { DIALECTS, scorm12, scorm2004 } from './support/dialects.ts';
import { untilEnded } from './support/ended.ts';
import { Keyboard } from './support/keyboard.ts';
import { once } from './support/once.ts';
import { answerByKeys, shownAnswer, wordsByLetter } from './support/questions.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

// Whatever stands in the list of kinds goes through all of this.

/** A course that asks one question of each kind, with the given lines of course.yaml. */
const allKinds = (target: (typeof DIALECTS)[number]['target'], settings = '') =>
  once(`kinds ${target} ${settings}`, () => buildFiles(sampleFiles('en', settings), target));

/** How wide the page is, with whatever stands out of it. */
const widthOf = (frame: Frame): Promise<number> => frame.evaluate(() => document.documentElement.scrollWidth);

const SENT = 'text: send\ntracking: { level: answers, readers: the training team }';

test.each(DIALECTS)(
  'a question of each kind is answered by keys, recorded in $name, and shown again in review',
  async (names) => {
    // The page is the same for every standard.
    const accessible = async (frame: Frame) => (names === scorm12 ? axeViolations(frame) : []);
    const lms = await lmsWith(await allKinds(names.target, SENT));
    const shown = new Map<string, string[]>();
    for (const [index, kind] of KIND_NAMES.entries()) {
      const { page, learner } = await visit(lms, { learner: 'kim', api: names.strict });
      const keyboard = new Keyboard(page, learner.frame);
      await keyboard.tabToAction('start');
      await keyboard.press('Enter');
      expect(await learner.episode()).toBe(kind);
      expect(await accessible(learner.frame)).toEqual([]);
      await answerByKeys(page, learner.frame);
      expect(await accessible(learner.frame)).toEqual([]);
      shown.set(kind, await shownAnswer(learner.frame));
      await page.close({ runBeforeUnload: true });
      await untilEnded(lms, names, index + 1);
    }
    expect(lms.record('kim')[names.status]).toBe('completed');
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(KIND_NAMES);
    expect(interactionValues(lms.record('kim'), names.response)).toHaveLength(KIND_NAMES.length);

    const preset = { [names.mode]: 'review' };
    const { learner } = await visit(lms, { learner: 'kim', api: names.strict, preset });
    await learner.start();
    for (const kind of KIND_NAMES) {
      expect(await learner.episode()).toBe(kind);
      expect(await shownAnswer(learner.frame)).toEqual(shown.get(kind));
      await learner.next();
    }
  },
);

test('a question of each kind leaves nothing but the fact that it was answered at `completion`', async () => {
  const names = scorm2004;
  const lms = await lmsWith(await allKinds(names.target, 'tracking: completion'));
  const phone = { viewport: { width: 320, height: 640 } };
  const first = await visit(lms, { learner: 'kim', api: names.strict }, phone);
  await first.learner.start();
  for (const kind of KIND_NAMES) {
    expect(await first.learner.episode()).toBe(kind);
    expect(await widthOf(first.learner.frame)).toBe(320);
    await answerByKeys(first.page, first.learner.frame);
    expect(await widthOf(first.learner.frame)).toBe(320);
    await first.learner.next();
  }
  await first.learner.result.waitFor();
  await first.page.close({ runBeforeUnload: true });
  await untilEnded(lms, names, 1);
  const record = lms.record('kim');
  expect(record[names.status]).toBe('completed');
  expect(Object.keys(record).filter((element) => element.includes('interactions'))).toEqual([]);
  expect(record['cmi.suspend_data']).not.toMatch(/[=~]/);

  const { learner } = await visit(lms, { learner: 'kim', api: names.strict });
  await learner.start();
  for (const kind of KIND_NAMES) {
    expect(await learner.episode()).toBe(kind);
    expect(await learner.chosen.count()).toBe(0);
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBeGreaterThan(0);
    await learner.next();
  }
});

async function wordsUnder(settings: string): Promise<string[]> {
  const lms = await lmsWith(await allKinds(scorm12.target, settings));
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  return wordsByLetter(learner.frame);
}

test('letters stay with their words, whatever is shuffled', async () => {
  const authored = await wordsUnder('');
  expect(authored.length).toBeGreaterThan(KIND_NAMES.length);
  expect(await wordsUnder('shuffle: true')).toEqual(authored);
});

test('another run of a graded course asks every question anew', async () => {
  const lms = await lmsWith(await allKinds(scorm12.target, 'pass: { score: 100, attempts: 2 }'));
  const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  const before = new Map<string, string[]>();
  await learner.start();
  for (const kind of KIND_NAMES) {
    before.set(kind, await shownAnswer(learner.frame));
    await answerByKeys(page, learner.frame);
    await learner.next();
  }
  await learner.start();
  for (const kind of KIND_NAMES) {
    expect(await learner.episode()).toBe(kind);
    expect(await shownAnswer(learner.frame)).toEqual(before.get(kind));
    await answerByKeys(page, learner.frame);
    await learner.next();
  }
  await expect.poll(() => lms.record('kim')[scorm12.status], SOON).toBe('failed');
});
