import { expect, test } from 'vitest';

import { withoutVisits } from '../../src/profiles/lms-record.ts';
import { profileNamed } from '../../src/profiles/profiles.ts';
import { Activity, authored, newsFor, onlyNews, overview, reword } from '../e2e/support/activity.ts';
import { type Names, scorm12, scorm2004 } from '../e2e/support/dialects.ts';
import { EPISODES, episodeFiles } from '../e2e/support/episodes.ts';
import type { Learner } from '../e2e/support/learner.ts';
import { interactionValues } from '../e2e/support/records.ts';
import { scored, verdict } from '../e2e/support/verdict.ts';

const NEWS = ['Episode 2 has been updated: The late colleague', 'Episode 4 is new: The last sandwich'];
const DONE = 'You have completed this course. Everything stays open to read.';
const REASON = 'Your result stays as it is. If you like, have a look at what is new.';

/** A course that Kim has taken, and then has its second episode changed and a fourth one added. */
async function changed(names: Names, settings: string, letters: string) {
  const course = authored(3, settings);
  const activity = new Activity(names);
  await activity.upload(await course.release(names.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll(letters);
  });
  const before = activity.record();
  const [name, text] = episodeFiles(4)[3]!;
  reword(course, 1, 'a').add(name, text).version('1.1.0');
  await activity.upload(await course.release(names.target));
  return { activity, before };
}

const episodesOnTheWay = async (learner: Learner): Promise<(string | null)[]> => {
  const seen: (string | null)[] = [];
  for (let episode = await learner.episode(); episode !== null; episode = await learner.episode()) {
    seen.push(episode);
    await learner.next();
  }
  return seen;
};

test('a completed course stays completed; the learner reads what is new, and can go through that alone', async () => {
  const { activity, before } = await changed(scorm2004, '', 'bbb');
  expect(before[scorm2004.status]).toBe('completed');
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(NEWS);
    expect(await learner.section.innerText()).toContain(REASON);
    expect(await overview(learner)).toEqual([
      `${EPISODES[0].title}: answered`,
      `${EPISODES[1].title}: updated`,
      `${EPISODES[2].title}: answered`,
      `${EPISODES[3].title}: new`,
    ]);
    await onlyNews(learner);
    expect(await episodesOnTheWay(learner)).toEqual(['meeting', 'lunch']);
    expect(await learner.result.innerText()).toContain('You have completed this course.');
    await learner.back();
    expect(await learner.episode()).toBe('lunch');
    await learner.back();
    expect(await learner.episode()).toBe('meeting');
    await learner.back();
    expect(await learner.section.getAttribute('data-view')).toBe('start');

    await learner.start();
    expect(await episodesOnTheWay(learner)).toEqual(['greeting', 'meeting', 'letter', 'lunch']);
  });
  expect(withoutVisits(activity.record())).toEqual(withoutVisits(before));

  const after = activity.record();
  await activity.visit(
    async (learner) => {
      expect(await learner.session()).toBe('review');
      expect(await newsFor(learner)).toEqual(NEWS);
      await onlyNews(learner);
      expect(await episodesOnTheWay(learner)).toEqual(['meeting', 'lunch']);
    },
    { preset: { [scorm2004.mode]: 'review' } },
  );
  expect(activity.record()['cmi.suspend_data']).toBe(after['cmi.suspend_data']);
  expect(withoutVisits(activity.record())).toEqual(withoutVisits(before));
});

test('a failed course stays failed, with the same score, and the learner reads what is new', async () => {
  const { activity } = await changed(scorm2004, 'pass: { score: 80, attempts: 1 }', 'cca');
  const failed = scored(scorm2004, 'failed', 0);
  expect(verdict(activity.record())).toEqual(failed);
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(NEWS);
    expect(await learner.action('start').count()).toBe(0);
    await onlyNews(learner);
    await learner.answerAll('a');
    await learner.answer('b');
  });
  expect(verdict(activity.record())).toEqual(failed);
  expect(interactionValues(activity.record(), 'id')).toEqual(['greeting', 'meeting', 'letter']);
});

// Every LMS at every level: tests/unit/releases/profiles.test.ts.
test('in Moodle a completed course stays so whatever is answered later, and the list of news gets shorter', async () => {
  const activity = new Activity(scorm12, profileNamed('Moodle with SCORM 1.2'));
  const course = authored(3);
  await activity.upload(await course.release(scorm12.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll('bca');
    await learner.result.waitFor();
    await learner.exit();
  });
  const before = activity.record();
  expect(before[scorm12.status]).toBe('completed');
  const [name, text] = episodeFiles(4)[3]!;
  reword(course, 1, 'a').add(name, text).version('1.1.0');
  await activity.upload(await course.release(scorm12.target));

  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(NEWS);
    expect(await learner.section.innerText()).toContain(DONE);
    await onlyNews(learner);
    expect(await learner.episode()).toBe('meeting');
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(0);
    await learner.answer('c');
    await learner.back();
    expect(await newsFor(learner)).toEqual(NEWS.slice(1));
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
  expect(withoutVisits(activity.record())).toEqual(withoutVisits(before));

  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(NEWS.slice(1));
    await onlyNews(learner);
    expect(await learner.episode()).toBe('lunch');
    await learner.answer('c');
    await learner.back();
    expect(await newsFor(learner)).toEqual([]);
    expect(await learner.section.innerText()).toContain(DONE);
  });
  expect(withoutVisits(activity.record())).toEqual(withoutVisits(before));

  activity.give({ 'cmi.suspend_data': before['cmi.suspend_data']!.slice(0, -6) });
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual([]);
    expect(await learner.section.innerText()).toContain(DONE);
    await learner.open(EPISODES[3].title);
    expect(await learner.episode()).toBe('lunch');
  });
  expect(withoutVisits(activity.record())).toEqual(withoutVisits(before));
});

test('in a series only the part that has changed says so', async () => {
  const course = authored(2, 'packaging: per-episode');
  const parts = [new Activity(scorm12), new Activity(scorm12)];
  for (const [index, part] of parts.entries()) {
    await part.upload(await course.release(scorm12.target, index));
    part.giveAnswers('b');
  }
  reword(course, 1, 'a').version('1.1.0');
  for (const [index, part] of parts.entries()) await part.upload(await course.release(scorm12.target, index));
  await parts[0]!.visit(async (learner) => expect(await newsFor(learner)).toEqual([]));
  await parts[1]!.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(['Episode 2 has been updated: The late colleague']);
  });
  expect(parts.map((part) => part.record()[scorm12.status])).toEqual(['completed', 'completed']);
});
