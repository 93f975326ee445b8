import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { endedOnce, heldBesideTimes, sessions } from './support/ended.ts';
import { openCourse } from './support/opened-course.ts';
import { interactionValues, keyOf, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';
import { WAYS_OF_LEAVING } from './support/ways-of-leaving.ts';

const SAFE = 'Your learning platform has confirmed that everything is saved – you can close the window.';

describe.each(DIALECTS)('a course of $name', (names) => {
  const launch = { learner: 'kim', api: names.strict } as const;

  test.each(WAYS_OF_LEAVING)(
    'left after one answer %s leaves this answer, ends its session once, and goes on from there',
    async (_, { place, leave }) => {
      const built = await smallCourse({ target: names.target });
      const lms = await lmsWith(built);
      const course = await openCourse(lms, launch, place);
      await course.learner.start();
      await course.learner.answer('b');
      await expect.poll(() => interactionValues(lms.held('kim'), names.response), SOON).toEqual(['b']);
      const committed = heldBesideTimes(lms, names);

      await leave(course);
      await endedOnce(lms, names);
      await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
      expect(heldBesideTimes(lms, names)).toEqual(committed);
      expect(committed).toMatchObject({
        [names.status]: 'incomplete',
        [names.exit]: 'suspend',
        [names.place]: keyOf(built.player, 0),
      });
      expect(interactionValues(committed, 'id')).toEqual(['greeting']);
      expect(resumeIn(committed, built.player).progress.answers).toMatchObject({
        greeting: { response: 'b' },
      });

      const { learner } = await visit(lms, launch);
      expect(await learner.section.innerText()).toContain('Welcome back: Episode 2 of 3');
      await learner.start();
      expect(await learner.episode()).toBe('meeting');
      expect(sessions(lms, names)).toEqual({ opened: 2, ended: 1 });
    },
  );

  test.each(WAYS_OF_LEAVING)(
    'left after the last answer %s has said that all is saved, and is completed',
    async (_, { place, leave }) => {
      const built = await smallCourse({ target: names.target });
      const lms = await lmsWith(built);
      const course = await openCourse(lms, launch, place);
      await course.learner.start();
      await course.learner.answerAll('bba');
      await course.learner.section.getByText(SAFE).waitFor();
      const promised = heldBesideTimes(lms, names);
      expect(promised).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
      expect(interactionValues(promised, names.response)).toEqual(['b', 'b', 'a']);

      await leave(course);
      await endedOnce(lms, names);
      await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
      const held = heldBesideTimes(lms, names);
      const resume = 'cmi.suspend_data';
      expect(held).toEqual({ ...promised, [names.place]: 'end', [resume]: held[resume] });
      expect(resumeIn(held, built.player).progress).toMatchObject({
        outcome: 'completed',
        answers: { greeting: { response: 'b' }, meeting: { response: 'b' }, letter: { response: 'a' } },
      });
    },
  );
});
