import { expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, visit } from './support/stage.ts';

const IDS = ['start', 'end', 'dataset'] as const;

test('a course whose episodes are called start, end and dataset plays through', async () => {
  const course = await smallCourse({ target: scorm12.target, ids: IDS });
  const lms = await lmsWith(course);
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  expect(await learner.section.getAttribute('data-view')).toBe('start');
  await learner.start();
  expect(await learner.episode()).toBe('start');
  await learner.answer('b');
  await learner.back();
  expect(await learner.section.getAttribute('data-view')).toBe('start');
  await learner.open(EPISODES[0].title);
  expect(await learner.chosen.getAttribute('data-feedback')).toBe('b');
  await learner.next();
  for (const [index, id] of [...IDS.entries()].slice(1)) {
    expect(await learner.episode()).toBe(id);
    expect(await learner.section.innerText()).toContain(EPISODES[index]!.title);
    await learner.answer('b');
    await learner.next();
  }
  expect(await learner.section.getAttribute('data-view')).toBe('end');
  await learner.result.waitFor();
  await learner.exit();
  expect(lms.record('kim')).toMatchObject({ [scorm12.status]: 'completed', [scorm12.place]: 'end' });
  expect(interactionValues(lms.record('kim'), 'id')).toEqual(IDS);
  expect(interactionValues(lms.record('kim'), scorm12.response)).toEqual(['b', 'b', 'b']);
  expect(Object.keys(resumeIn(lms.record('kim'), course.player).progress.answers)).toEqual(IDS);
});
