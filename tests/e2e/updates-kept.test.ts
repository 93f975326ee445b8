import { describe, expect, test } from 'vitest';

import type { LmsRecord } from '../lms/lms-record.ts';
import { profileNamed } from '../lms/profiles.ts';
import { Activity, authored, newsFor, onlyNews, reword, saved } from './support/activity.ts';
import { namesOf } from './support/dialects.ts';
import { EPISODES, episodeFiles } from './support/episodes.ts';

const [UPDATED, ADDED] = [
  `Episode 2 has been updated: ${EPISODES[1].title}`,
  `Episode 4 is new: ${EPISODES[3].title}`,
];
const DONE = 'You have completed this course. Everything stays open to read.';
const DATA = 'cmi.suspend_data';

/** What a visit may change in the record of somebody who is through: where they were, when and how long. */
const OF_A_VISIT = /suspend_data|location|exit|session_time|total_time/;

const reached = (record: LmsRecord): LmsRecord =>
  Object.fromEntries(Object.entries(record).filter(([element]) => !OF_A_VISIT.test(element)));

/** A learner is through, then the second episode is changed and a fourth one added. */
async function changed(profileName: string, level: string) {
  const profile = profileNamed(profileName);
  const names = namesOf(profile);
  const course = authored(3, `tracking: ${level}`);
  const activity = new Activity(names, profile);
  await activity.upload(await course.release(names.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll('bca');
    await learner.result.waitFor();
    await learner.exit();
  });
  const before = activity.held();
  expect(before[names.status]).toBe('completed');
  const [name, text] = episodeFiles(4)[3]!;
  reword(course, 1, 'a').add(name, text).version('1.1.0');
  await activity.upload(await course.release(names.target));
  return { activity, names, before };
}

describe.each([
  ['strict SCORM 1.2', 'completion'],
  ['strict SCORM 2004', 'completion'],
  ['strict SCORM 1.2', 'result'],
  ['strict SCORM 2004', 'result'],
  ['Moodle with SCORM 1.2', 'answers'],
  ['Moodle with SCORM 2004', 'answers'],
  ['SuccessFactors', 'answers'],
  ['Cornerstone', 'result'],
])('with %s, at the level %s', (profile, level) => {
  test('who is through keeps everything, and is told of less the more they have seen', async () => {
    const { activity, before } = await changed(profile, level);
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([UPDATED, ADDED]);
      expect(await learner.section.innerText()).toContain(DONE);
      await onlyNews(learner);
      expect(await learner.episode()).toBe('meeting');
      expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(0);
      await learner.answer('c');
      await learner.back();
      expect(await newsFor(learner)).toEqual([ADDED]);
      await learner.start();
      for (const { id } of EPISODES.slice(0, 4)) {
        expect(await learner.episode()).toBe(id);
        await learner.next();
      }
      await learner.result.getByText(/completed th(e|is) course/).waitFor();
      await learner.exit();
    });
    expect(reached(activity.held())).toEqual(reached(before));

    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([ADDED]);
      await onlyNews(learner);
      expect(await learner.episode()).toBe('lunch');
      await learner.answer('c');
      await learner.next();
      await learner.exit();
    });
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([]);
      expect(await learner.section.innerText()).toContain(DONE);
    });
    expect(reached(activity.held())).toEqual(reached(before));
  });

  test('who is through stays so where the resume data is lost, and is not told that all is new', async () => {
    const { activity, before } = await changed(profile, level);
    activity.give({ [DATA]: before[DATA]!.slice(0, -6) });
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([]);
      expect(await learner.section.innerText()).toContain(DONE);
      await learner.open(EPISODES[3].title);
      expect(await learner.episode()).toBe('lunch');
    });
    expect(reached(activity.held())).toEqual(reached(before));
  });
});

test.each(['strict SCORM 1.2', 'strict SCORM 2004'])(
  'who is through is not said to have answered what they have not seen, in %s',
  async (profile) => {
    const { activity } = await changed(profile, 'result');
    await activity.visit(async (learner) => {
      await onlyNews(learner);
      await learner.next();
      await learner.next();
      await learner.result.waitFor();
      expect(await learner.frame.locator('[data-count]').innerText()).toBe('2 of 4 answered');
      expect(await learner.result.innerText()).not.toContain('all questions');
      expect(await learner.result.innerText()).toContain('completed');
    });
  },
);

describe.each(['Moodle with SCORM 1.2', 'Moodle with SCORM 2004', 'SuccessFactors'])('with %s', (name) => {
  test('an answer to a question that has changed is listed after the ones before', async () => {
    const profile = profileNamed(name);
    const names = namesOf(profile);
    const course = authored(3);
    const activity = new Activity(names, profile);
    await activity.upload(await course.release(names.target));
    await activity.visit(async (learner) => {
      await learner.start();
      await learner.answerAll('ba');
      await saved(learner);
    });
    const first = Object.entries(activity.held()).filter(([element]) => /interactions/.test(element));
    expect(first.map(([element]) => element)).toContain('cmi.interactions.1.id');
    await activity.upload(await reword(course, 1, 'a').version('1.1.0').release(names.target));
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([UPDATED]);
      await onlyNews(learner);
      await learner.answerAll('a');
      expect(await learner.result.isVisible()).toBe(false);
      expect(activity.held()[names.status]).toBe('incomplete');
      await learner.open(EPISODES[2].title);
      await learner.answerAll('c');
      await learner.result.waitFor();
      await learner.exit();
    });
    const words = name === 'Moodle with SCORM 1.2';
    expect(activity.held()).toMatchObject({
      ...Object.fromEntries(first),
      [`cmi.interactions.1.${names.response}`]: words ? 'a: Two way, marked a.' : 'a',
      'cmi.interactions.2.id': 'meeting',
      [`cmi.interactions.2.${names.response}`]: words ? 'a: Another way, marked a.' : 'a',
      'cmi.interactions.3.id': 'letter',
      [names.status]: 'completed',
    });
  });
});
