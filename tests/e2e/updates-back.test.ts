import { expect, test } from 'vitest';

import { Activity, authored, newsFor, reword } from './support/activity.ts';
import { scorm12, scorm2004 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';

const RESTARTED = 'Your earlier progress does not fit this course, so you start from the beginning.';
const DATA = 'cmi.suspend_data';

test('a package that was rolled back keeps what it knows, and the newer one finds its own again', async () => {
  const course = authored(3);
  const activity = new Activity(scorm2004);
  const older = await course.release(scorm2004.target);
  await activity.upload(older);
  activity.been('b');
  const [name, text] = episodeFiles(4)[3]!;
  const newer = await reword(course, 0, 'a').add(name, text).version('1.1.0').release(scorm2004.target);
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
  expect(activity.held()[scorm2004.status]).toBe('completed');
});

test('another language begins anew, says so, and keeps the old data until the first answer', async () => {
  const course = authored(3);
  const activity = new Activity(scorm12);
  await activity.upload(await course.release(scorm12.target));
  activity.been('b');
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

// Of other tools, of newer formats, cut short: tests/unit/lms/resume.test.ts.
test('data that is anything begins anew and says so', async () => {
  const activity = new Activity(scorm12);
  await activity.upload(await authored(3).release(scorm12.target));
  activity.give({ [DATA]: '\u0000</script><b>"', [scorm12.status]: 'incomplete' });
  await activity.visit(async (learner) => {
    expect(await learner.section.innerText()).toContain(RESTARTED);
    await learner.start();
    await learner.answerAll('bbb');
    await learner.result.waitFor();
  });
  expect(activity.held()[scorm12.status]).toBe('completed');
});
