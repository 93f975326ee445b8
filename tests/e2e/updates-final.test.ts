import { expect, test } from 'vitest';

import { Activity, authored, newsFor, onlyNews, overview, reword } from './support/activity.ts';
import { type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { EPISODES, episodeFiles } from './support/episodes.ts';
import type { Learner } from './support/learner.ts';
import { interactionValues } from './support/records.ts';
import { scored, verdict } from './support/verdict.ts';

const NEWS = ['Episode 2 has been updated: The late colleague', 'Episode 4 is new: The last sandwich'];
const WHY_TOLD = 'Your result stays as it is. If you like, have a look at what is new.';

/** A course that Kim is through with, and then has its second episode changed and a fourth one added. */
async function changed(names: Names, settings: string, letters: string) {
  const course = authored(3, settings);
  const activity = new Activity(names);
  await activity.upload(await course.release(names.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll(letters);
  });
  const before = activity.held();
  const [name, text] = episodeFiles(4)[3]!;
  reword(course, 1, 'a').add(name, text).version('1.1.0');
  await activity.upload(await course.release(names.target));
  return { activity, before };
}

/** Everything in a record that HR reads. */
const reported = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).filter(([element]) => /status|score|interactions|progress/.test(element));

const episodesOnTheWay = async (learner: Learner): Promise<(string | null)[]> => {
  const seen: (string | null)[] = [];
  for (let episode = await learner.episode(); episode !== null; episode = await learner.episode()) {
    seen.push(episode);
    await learner.next();
  }
  return seen;
};

test('who has completed the course stays so, is told what is new, and is led through that alone', async () => {
  const { activity, before } = await changed(scorm2004, '', 'bbb');
  expect(before[scorm2004.status]).toBe('completed');
  await activity.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(NEWS);
    expect(await learner.section.innerText()).toContain(WHY_TOLD);
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
  expect(reported(activity.held())).toEqual(reported(before));

  const after = activity.held();
  await activity.visit(
    async (learner) => {
      expect(await learner.session()).toBe('review');
      expect(await newsFor(learner)).toEqual(NEWS);
      await onlyNews(learner);
      expect(await episodesOnTheWay(learner)).toEqual(['meeting', 'lunch']);
    },
    { preset: { [scorm2004.mode]: 'review' } },
  );
  expect(activity.held()['cmi.suspend_data']).toBe(after['cmi.suspend_data']);
  expect(reported(activity.held())).toEqual(reported(before));
});

test.each([
  ['passed', scorm12, 'bac', 100, true],
  ['failed', scorm2004, 'cca', 0, false],
] as const)(
  'a learner who has %s a graded course stays so, with the same score, and is told',
  async (outcome, names, letters, score, starts) => {
    const { activity } = await changed(names, 'pass: { score: 80, attempts: 1 }', letters);
    expect(verdict(activity.held())).toEqual(scored(names, outcome, score));
    await activity.visit(async (learner) => {
      expect(await newsFor(learner)).toEqual(NEWS);
      expect(await learner.action('start').count()).toBe(starts ? 1 : 0);
      await onlyNews(learner);
      await learner.answer('a');
      await learner.next();
      await learner.answer('b');
    });
    expect(verdict(activity.held())).toEqual(scored(names, outcome, score));
    expect(interactionValues(activity.held(), 'id')).toEqual(['greeting', 'meeting', 'letter']);
  },
);

test('in a series, the part that has changed says so, and the others do not', async () => {
  const course = authored(2, 'packaging: per-episode');
  const parts = [new Activity(scorm12), new Activity(scorm12)];
  for (const [index, part] of parts.entries()) {
    await part.upload(await course.release(scorm12.target, index));
    part.been('b');
  }
  reword(course, 1, 'a').version('1.1.0');
  for (const [index, part] of parts.entries()) await part.upload(await course.release(scorm12.target, index));
  await parts[0]!.visit(async (learner) => expect(await newsFor(learner)).toEqual([]));
  await parts[1]!.visit(async (learner) => {
    expect(await newsFor(learner)).toEqual(['Episode 2 has been updated: The late colleague']);
  });
  expect(parts.map((part) => part.held()[scorm12.status])).toEqual(['completed', 'completed']);
});
