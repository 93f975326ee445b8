import { expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { recordWithoutTimes, sessions, untilEnded, untilTimeSaved } from './support/ended.ts';
import { openCourse } from './support/opened-course.ts';
import { interactionValues, keyOf, resumeIn } from './support/records.ts';
import { SAFE } from './support/sentences.ts';
import { lmsWith, offerSmallCourse, SOON, visit } from './support/stage.ts';
import { waysAndDialects } from './support/ways-of-leaving.ts';

// Each way of leaving meets both standards over these tests, and each promise meets both standards over its ways.

test.each(waysAndDialects(0))(
  'left after one answer %s, a course of %s keeps this answer, ends its session once, and goes on from there',
  async (_way, _standard, { names, place, leave }) => {
    const launch = { learner: 'kim', api: names.strict } as const;
    const built = await smallCourse({ target: names.target });
    const lms = await lmsWith(built);
    const course = await openCourse(lms, launch, place);
    await course.learner.start();
    await course.learner.answer('b');
    await expect.poll(() => interactionValues(lms.record('kim'), names.response), SOON).toEqual(['b']);
    const committed = recordWithoutTimes(lms, names);

    await leave(course);
    await untilTimeSaved(lms, names);
    expect(recordWithoutTimes(lms, names)).toEqual(committed);
    expect(committed).toMatchObject({
      [names.status]: 'incomplete',
      [names.exit]: 'suspend',
      [names.place]: keyOf(built.player, 0),
    });
    expect(interactionValues(committed, 'id')).toEqual(['greeting']);
    expect(resumeIn(committed, built.player).progress).toMatchObject({
      outcome: 'open',
      answers: { greeting: { response: 'b' } },
    });

    const { learner } = await visit(lms, launch);
    expect(await learner.section.innerText()).toContain('Welcome back: Episode 2 of 3');
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    expect(sessions(lms, names)).toEqual({ opened: 2, ended: 1 });
  },
);

test.each(waysAndDialects(1))(
  'left after the last answer %s, a course of %s has said that all is saved, and is completed',
  async (_way, _standard, { names, place, leave }) => {
    const built = await smallCourse({ target: names.target, episodes: 2 });
    const lms = await lmsWith(built);
    const course = await openCourse(lms, { learner: 'kim', api: names.strict }, place);
    await course.learner.start();
    await course.learner.answerAll('bb');
    await course.learner.section.getByText(SAFE).waitFor();
    const promised = recordWithoutTimes(lms, names);
    expect(promised).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    expect(interactionValues(promised, names.response)).toEqual(['b', 'b']);

    await leave(course);
    await untilTimeSaved(lms, names);
    const record = recordWithoutTimes(lms, names);
    const resume = 'cmi.suspend_data';
    expect(record).toEqual({ ...promised, [names.place]: 'end', [resume]: record[resume] });
    expect(resumeIn(record, built.player).progress).toMatchObject({
      outcome: 'completed',
      answers: { greeting: { response: 'b' }, meeting: { response: 'b' } },
    });
  },
);

test.each(waysAndDialects(0))(
  'left %s while an LMS of %s refuses to save, a course ends its session once, and keeps what was saved before',
  async (_way, _standard, { names, place, leave }) => {
    const launch = { learner: 'kim', api: names.strict } as const;
    const { lms } = await offerSmallCourse(names);
    const course = await openCourse(lms, launch, place);
    await course.learner.start();
    await course.learner.answer('b');
    await expect.poll(() => interactionValues(lms.record('kim'), names.response), SOON).toEqual(['b']);
    const committed = lms.record('kim');
    await course.learner.next();
    lms.refuseCommits = true;
    await course.learner.answer('b');

    await leave(course);
    await untilEnded(lms, names);
    expect(lms.record('kim')).toEqual(committed);

    lms.refuseCommits = false;
    const { learner } = await visit(lms, launch);
    expect(await learner.section.innerText()).toContain('Welcome back: Episode 2 of 3');
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    expect(sessions(lms, names)).toEqual({ opened: 2, ended: 1 });
  },
);

// Nothing is answered yet, so that no way can lose an answer: three of them.
test.each(waysAndDialects(1).slice(2, 5))(
  'left from the start page %s, a course of %s is incomplete, and nothing else is on record',
  async (_way, _standard, { names, place, leave }) => {
    const { lms } = await offerSmallCourse(names);
    const course = await openCourse(lms, { learner: 'kim', api: names.strict }, place);
    await course.learner.action('start').waitFor();
    await leave(course);
    await untilTimeSaved(lms, names);
    expect(lms.record('kim')).toEqual({
      [names.status]: 'incomplete',
      [names.exit]: 'suspend',
      [names.sessionTime]: expect.any(String),
      [names.totalTime]: expect.any(String),
    });
  },
);

test('an answer that was chosen and not checked is not on record, and completes nothing', async () => {
  const names = scorm12;
  const { course, lms, come } = await offerSmallCourse(names);
  const { page, learner } = await come();
  await learner.start();
  await learner.answerAll('bb');
  await learner.choose('a');
  await page.close({ runBeforeUnload: true });
  await untilTimeSaved(lms, names);
  expect(lms.record('kim')).toMatchObject({
    [names.status]: 'incomplete',
    [names.place]: keyOf(course.player, 2),
  });
  expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting']);
});
