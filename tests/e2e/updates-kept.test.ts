import { expect, test } from 'vitest';

import type { LmsRecord } from '../lms/lms-record.ts';
import { profileNamed } from '../lms/profiles.ts';
import { Activity, authored, newsFor, onlyNews, reword, saved } from './support/activity.ts';
import { namesOf, scorm12 } from './support/dialects.ts';
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

// Every LMS at every level: tests/unit/releases/profiles.test.ts.
test.each([
  ['Moodle with SCORM 1.2', 'answers'],
  ['SuccessFactors', 'completion'],
])(
  'with %s, at the level %s, who is through keeps everything, and is told of less the more they have seen',
  async (profileName, level) => {
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
      expect(await learner.frame.locator('[data-count]').innerText()).toBe('3 of 4 answered');
      expect(await learner.result.innerText()).toMatch(/completed th(e|is) course/);
      expect(await learner.result.innerText()).not.toContain('all questions');
      await learner.exit();
    });
    expect(reached(activity.held())).toEqual(reached(before));

    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([ADDED]);
      await onlyNews(learner);
      expect(await learner.episode()).toBe('lunch');
      await learner.answer('c');
      await learner.back();
      expect(await newsFor(learner)).toEqual([]);
      expect(await learner.section.innerText()).toContain(DONE);
    });
    expect(reached(activity.held())).toEqual(reached(before));

    activity.give({ [DATA]: before[DATA]!.slice(0, -6) });
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual([]);
      expect(await learner.section.innerText()).toContain(DONE);
      await learner.open(EPISODES[3].title);
      expect(await learner.episode()).toBe('lunch');
    });
    expect(reached(activity.held())).toEqual(reached(before));
  },
);

test('in Moodle an answer to a question that has changed is listed after the ones before', async () => {
  const course = authored(3);
  const activity = new Activity(scorm12, profileNamed('Moodle with SCORM 1.2'));
  await activity.upload(await course.release(scorm12.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll('ba');
    await saved(learner);
  });
  const first = Object.entries(activity.held()).filter(([element]) => /interactions/.test(element));
  expect(first.map(([element]) => element)).toContain('cmi.interactions.1.id');
  await activity.upload(await reword(course, 1, 'a').version('1.1.0').release(scorm12.target));
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual([UPDATED]);
    await onlyNews(learner);
    await learner.answerAll('a');
    expect(await learner.result.isVisible()).toBe(false);
    expect(activity.held()[scorm12.status]).toBe('incomplete');
    await learner.open(EPISODES[2].title);
    await learner.answerAll('c');
    await learner.result.waitFor();
    await learner.exit();
  });
  expect(activity.held()).toMatchObject({
    ...Object.fromEntries(first),
    'cmi.interactions.1.student_response': 'a: Two way, marked a.',
    'cmi.interactions.2.id': 'meeting',
    'cmi.interactions.2.student_response': 'a: Another way, marked a.',
    'cmi.interactions.3.id': 'letter',
    [scorm12.status]: 'completed',
  });
});
