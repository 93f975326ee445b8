import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { endedOnce, sessions } from './support/ended.ts';
import { openCourse } from './support/opened-course.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';
import { WAYS_OF_LEAVING } from './support/ways-of-leaving.ts';

describe.each(DIALECTS)('a course of $name whose LMS refuses to save', (names) => {
  const launch = { learner: 'kim', api: names.strict } as const;

  test.each(WAYS_OF_LEAVING)(
    'and that is left %s ends its session once all the same, and what was saved before stays',
    async (_, { place, leave }) => {
      const lms = await lmsWith(await smallCourse({ target: names.target }));
      const course = await openCourse(lms, launch, place);
      await course.learner.start();
      await course.learner.answer('b');
      await expect.poll(() => interactionValues(lms.held('kim'), names.response), SOON).toEqual(['b']);
      const committed = lms.held('kim');
      await course.learner.next();
      lms.refuseCommits = true;
      await course.learner.answer('b');

      await leave(course);
      await endedOnce(lms, names);
      expect(lms.held('kim')).toEqual(committed);

      lms.refuseCommits = false;
      const { learner } = await visit(lms, launch);
      expect(await learner.section.innerText()).toContain('Welcome back: Episode 2 of 3');
      await learner.start();
      expect(await learner.episode()).toBe('meeting');
      expect(sessions(lms, names)).toEqual({ opened: 2, ended: 1 });
    },
  );
});
