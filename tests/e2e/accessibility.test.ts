import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import type { LmsApi } from './support/lms-server.ts';
import { violationsInEveryLook } from './support/looks.ts';
import { resumeData } from './support/records.ts';
import { lmsWith, visit } from './support/stage.ts';

/** A colour that carries black text, and one that carries white. */
const BRANDS = ['#ffcc00', '#5b0f8b'];

const settingsFor = (brand: string): string => `intro: Three cases from a house that many people share.
brand: { color: "${brand}" }
contacts:
  - { name: The house, role: Everything, mail: house@example.com }
  - { name: The gate, phone: "+49 30 123456" }`;

describe.each(BRANDS)('in the colour %s, in every look, axe finds nothing', (brand) => {
  const stage = async (more = '') => {
    const course = await smallCourse({
      target: scorm12.target,
      settings: `${settingsFor(brand)}\n${more}`,
    });
    const lms = await lmsWith(course);
    const found: string[] = [];
    const come = async (api: LmsApi = scorm12.strict, mode = 'normal') => {
      const launch = { learner: 'kim', api, preset: { [scorm12.mode]: mode } };
      const { page, learner } = await visit(lms, launch, { reducedMotion: 'reduce' });
      const look = async (state: string): Promise<void> => {
        found.push(...(await violationsInEveryLook(page, learner.frame, state)));
      };
      return { learner, look };
    };
    return { course, lms, come, found };
  };

  test('from a fresh start to the end of the session', async () => {
    const { lms, come, found } = await stage();
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
    const { course, lms, come, found } = await stage();
    const answers = { greeting: { response: 'a', points: 1 }, letter: { response: 'a', points: 0 } };
    lms.give('kim', {
      [scorm12.status]: 'incomplete',
      [scorm12.exit]: 'suspend',
      'cmi.suspend_data': resumeData(course.player, { answers }),
    });
    const { learner, look } = await come();
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
    const { come, found } = await stage('pass: { score: 90, attempts: 2 }');
    const { learner, look } = await come();
    await learner.start();
    await learner.answerAll('cca');
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
    const { come, found } = await stage();
    const reviewer = await come(scorm12.strict, 'review');
    await reviewer.look('start of a review');
    await reviewer.learner.start();
    await reviewer.look('episode in review');
    const alone = await come('none');
    await alone.look('untracked');
    expect(found).toEqual([]);
  });
});
