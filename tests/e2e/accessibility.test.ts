import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import type { LmsApi } from './support/lms-server.ts';
import { violationsInColours, violationsInEveryLook } from './support/looks.ts';
import { midway } from './support/records.ts';
import { lmsWith, visit } from './support/stage.ts';

/** A brand colour under black text, and one under white text. */
const [BRIGHT, DEEP] = ['#ffcc00', '#5b0f8b'];

const settingsFor = (brand: string): string => `intro: Three cases from a house that many people share.
brand: { color: "${brand}" }
contacts:
  - { name: The house, role: Everything, mail: house@example.com }
  - { name: The gate, phone: "+49 30 123456" }`;

async function stage(brand: string, more = '', violations = violationsInEveryLook) {
  const course = await smallCourse({ target: scorm12.target, settings: `${settingsFor(brand)}\n${more}` });
  const lms = await lmsWith(course);
  const found: string[] = [];
  const come = async (api: LmsApi = scorm12.strict, mode = 'normal') => {
    const { page, learner } = await visit(lms, {
      learner: 'kim',
      api,
      preset: { [scorm12.mode]: mode },
    });
    const look = async (state: string): Promise<void> => {
      found.push(...(await violations(page, learner.frame, state)));
    };
    return { learner, look };
  };
  /** Somebody who has been here before. */
  const comeBack = (progress: Parameters<typeof midway>[2]) => {
    lms.give('kim', midway(course, scorm12, progress));
    return come();
  };
  return { lms, come, comeBack, found };
}

describe('in every look, axe finds nothing', () => {
  test('from a fresh start to the end of the session', async () => {
    const { lms, come, found } = await stage(BRIGHT);
    const { learner, look } = await come();
    await look('start');
    await learner.start();
    await look('question');
    await learner.check();
    await look('missing choice');
    await learner.answer('c');
    await look('feedback');
    await learner.retry();
    await learner.answer('b');
    await look('practice');
    await learner.next();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    await look('lost');
    lms.refuseCommits = false;
    await learner.next();
    await learner.answerAll('c');
    await learner.waitForSession('tracked');
    await learner.frame.locator('.confirmation').waitFor();
    await look('result');
    await learner.exit();
    await look('ended');
    expect(found).toEqual([]);
  });

  test('on a second visit with an episode left open in the middle', async () => {
    const { comeBack, found } = await stage(BRIGHT);
    const answers = { greeting: { response: 'a', points: 1 }, letter: { response: 'a', points: 0 } };
    const { learner, look } = await comeBack({ answers });
    await look('resumed');
    await learner.open(EPISODES[2].title);
    await learner.next();
    expect(await learner.section.innerText()).toContain(EPISODES[1].title);
    expect(await learner.result.isVisible()).toBe(false);
    await look('closing page with an open episode');
    await learner.open(EPISODES[1].title);
    expect(await learner.episode()).toBe('meeting');
    expect(found).toEqual([]);
  });

  test('after a failed run, and after the last one', async () => {
    const { come, comeBack, found } = await stage(BRIGHT, 'pass: { score: 90, attempts: 2 }');
    const answers = { greeting: { response: 'c', points: 0 }, meeting: { response: 'c', points: 0 } };
    const { learner, look } = await comeBack({ answers });
    await learner.start();
    await learner.answerAll('a');
    await look('failed run');
    await learner.start();
    await learner.answerAll('cca');
    await learner.result.waitFor();
    await look('failed for good');
    const again = await come();
    await again.look('start after failing for good');
    expect(found).toEqual([]);
  });

  test('in review, and without an LMS', async () => {
    const { come, found } = await stage(BRIGHT);
    const reviewer = await come(scorm12.strict, 'review');
    await reviewer.look('start of a review');
    await reviewer.learner.start();
    await reviewer.look('episode in review');
    const alone = await come('none');
    await alone.look('untracked');
    expect(found).toEqual([]);
  });
});

test('with a brand colour under white text axe finds enough contrast, in light and dark', async () => {
  const { come, found } = await stage(DEEP, '', violationsInColours);
  const { learner, look } = await come();
  await look('start');
  await learner.start();
  await look('question');
  await learner.answer('c');
  await look('feedback');
  await learner.next();
  await learner.answerAll('ba');
  await learner.frame.locator('.confirmation').waitFor();
  await look('result');
  expect(found).toEqual([]);
});
