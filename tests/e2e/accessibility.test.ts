import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { axeViolations } from './support/axe.ts';
import { smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import type { Learner } from './support/learner.ts';
import type { LmsApi } from './support/lms-server.ts';
import { resumeData } from './support/records.ts';
import { lmsWith, visit } from './support/stage.ts';

const SETTINGS = `intro: Three cases from a house that many people share.
contacts:
  - { name: The house, role: Everything, mail: house@example.com }
  - { name: The gate, phone: "+49 30 123456" }`;

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 650].map((width) => ({ colorScheme, width })),
);

/** What axe finds in the learner's page as it is now. */
async function violationsOf({ frame }: Learner, state: string): Promise<string[]> {
  return (await axeViolations(frame)).map((violation) => `${state}: ${violation}`);
}

describe.each(LOOKS)('axe finds nothing in $colorScheme at $width px', ({ colorScheme, width }) => {
  // The feedback fades in; half-faded words have less contrast than they end up with.
  const look: BrowserContextOptions = {
    colorScheme,
    viewport: { width, height: 740 },
    reducedMotion: 'reduce',
  };
  const stage = async (settings = SETTINGS) => {
    const course = await smallCourse({ target: scorm12.target, settings });
    const lms = await lmsWith(course);
    const come = async (api: LmsApi = scorm12.strict, mode = 'normal'): Promise<Learner> =>
      (await visit(lms, { learner: 'kim', api, preset: { [scorm12.mode]: mode } }, look)).learner;
    return { course, lms, come };
  };

  test('from a fresh start to the end of the session', async () => {
    const { lms, come } = await stage();
    const found: string[] = [];
    const learner = await come();
    found.push(...(await violationsOf(learner, 'start')));
    await learner.start();
    found.push(...(await violationsOf(learner, 'question')));
    await learner.check();
    found.push(...(await violationsOf(learner, 'missing choice')));
    await learner.answer('c');
    found.push(...(await violationsOf(learner, 'feedback')));
    await learner.retry();
    await learner.answer('b');
    found.push(...(await violationsOf(learner, 'practice')));
    await learner.next();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    found.push(...(await violationsOf(learner, 'lost')));
    lms.refuseCommits = false;
    await learner.next();
    await learner.answerAll('c');
    await learner.waitForSession('tracked');
    found.push(...(await violationsOf(learner, 'result')));
    await learner.exit();
    found.push(...(await violationsOf(learner, 'ended')));
    expect(found).toEqual([]);
  });

  test('on a second visit with an episode left open in the middle', async () => {
    const { course, lms, come } = await stage();
    const found: string[] = [];
    const answers = { greeting: { response: 'a', points: 1 }, letter: { response: 'a', points: 0 } };
    lms.give('kim', {
      [scorm12.status]: 'incomplete',
      [scorm12.exit]: 'suspend',
      'cmi.suspend_data': resumeData(course.player, { answers }),
    });
    const learner = await come();
    found.push(...(await violationsOf(learner, 'resumed')));
    await learner.open(EPISODES[2].title);
    await learner.next();
    expect(await learner.section.innerText()).toContain(EPISODES[1].title);
    expect(await learner.result.isVisible()).toBe(false);
    found.push(...(await violationsOf(learner, 'closing page with an open episode')));
    await learner.open(EPISODES[1].title);
    expect(await learner.episode()).toBe('meeting');
    expect(found).toEqual([]);
  });

  test('after a failed run, and after the last one', async () => {
    const { come } = await stage(`${SETTINGS}\npass: { score: 90, attempts: 2 }`);
    const found: string[] = [];
    const learner = await come();
    await learner.start();
    await learner.answerAll('cca');
    found.push(...(await violationsOf(learner, 'failed run')));
    await learner.start();
    await learner.answerAll('cca');
    await learner.result.waitFor();
    found.push(...(await violationsOf(learner, 'failed for good')));
    const again = await come();
    found.push(...(await violationsOf(again, 'start after failing for good')));
    expect(found).toEqual([]);
  });

  test('in review, and without an LMS', async () => {
    const { come } = await stage();
    const found: string[] = [];
    const reviewer = await come(scorm12.strict, 'review');
    found.push(...(await violationsOf(reviewer, 'start of a review')));
    await reviewer.start();
    found.push(...(await violationsOf(reviewer, 'episode in review')));
    const alone = await come('none');
    found.push(...(await violationsOf(alone, 'untracked')));
    expect(found).toEqual([]);
  });
});
