import { describe, expect, test } from 'vitest';

import { Activity, authored, newsFor, reword } from './support/activity.ts';
import { DIALECTS, scorm12 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';

const RESTARTED = 'Your earlier progress does not fit this course, so you start from the beginning.';
const DATA = 'cmi.suspend_data';

describe.each(DIALECTS)('a package that was rolled back, in $name', (names) => {
  test('keeps what it knows, and the newer one finds its own again', async () => {
    const course = authored(3);
    const activity = new Activity(names);
    const older = await course.release(names.target);
    await activity.upload(older);
    await activity.visit(async (learner) => {
      await learner.start();
      await learner.answerAll('b');
    });
    const [name, text] = episodeFiles(4)[3]!;
    const newer = await reword(course, 0, 'a').add(name, text).version('1.1.0').release(names.target);
    await activity.upload(newer);
    await activity.visit(async (learner) => {
      await learner.open('The lift at nine');
      await learner.answerAll('cb');
    });

    await activity.upload(older);
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([]);
      expect(await learner.section.innerText()).toContain('Welcome back: Episode 3 of 3');
      await learner.open('The lift at nine');
      expect(await learner.chosen.getAttribute('data-feedback')).toBe('c');
    });
    await activity.upload(newer);
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([]);
      expect(await learner.section.innerText()).toContain('Welcome back: Episode 3 of 4');
      await learner.start();
      await learner.answerAll('bb');
      await learner.result.waitFor();
    });
    expect(activity.held()[names.status]).toBe('completed');
  });
});

test('another language begins anew, says so, and keeps the old data until the first answer', async () => {
  const course = authored(3);
  const activity = new Activity(scorm12);
  await activity.upload(await course.release(scorm12.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll('b');
  });
  const before = activity.held()[DATA];
  course.edit('course.yaml', 'language: en', 'language: en-GB').version('2.0.0');
  await activity.upload(await course.release(scorm12.target));
  await activity.visit(async (learner) => {
    expect(await learner.section.innerText()).toContain(RESTARTED);
    await learner.start();
    expect(await learner.episode()).toBe('greeting');
  });
  expect(activity.held()[DATA]).toBe(before);
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answer('b');
  });
  expect(activity.held()[DATA]).not.toBe(before);
});

test.each([
  ['of a newer format', '2.0abc.1..1...xxxx'],
  ['of another tool', '{"status":[1,1,0]}'],
  ['that is damaged', '1.0abc.1.02.1..c.011=b.8uz7'],
  ['that is anything', '\u0000</script><b>"'],
])('data %s begins anew and says so', async (_, data) => {
  const activity = new Activity(scorm12);
  await activity.upload(await authored(3).release(scorm12.target));
  activity.give({ [DATA]: data, [scorm12.status]: 'incomplete' });
  await activity.visit(async (learner) => {
    expect(await learner.section.innerText()).toContain(RESTARTED);
    await learner.start();
    await learner.answerAll('bbb');
    await learner.result.waitFor();
  });
  expect(activity.held()[scorm12.status]).toBe('completed');
});
