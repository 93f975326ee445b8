import { describe, expect, test } from 'vitest';

import type { LmsRecord } from '../lms/lms-record.ts';
import { type Profile, PROFILES } from '../lms/profiles.ts';
import { smallCourse } from './support/course.ts';
import { type Names, namesOf } from './support/dialects.ts';
import { answersIn, interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const SAFE = 'Your learning platform has confirmed that everything is saved – you can close the window.';
const UNSAID =
  'Your learning platform has not confirmed that everything is saved. Please exit the course and check there whether it counts as completed.';

/** What the LMS can hold at the end; one that stores nothing holds nothing. */
function whole({ quirks }: Profile, names: Names): LmsRecord {
  if (quirks.storesNothing) return {};
  const answers = quirks.partialModel
    ? []
    : [['greeting', 'b'] as const, ['meeting', 'b'] as const, ['letter', 'a'] as const];
  const listed = answers.flatMap(([id, letter], index) => [
    [`cmi.interactions.${index}.id`, id],
    [`cmi.interactions.${index}.${names.response}`, letter],
  ]);
  return { ...Object.fromEntries(listed), [names.status]: 'completed', [names.exit]: 'suspend' };
}

/** What may be promised at the end: silence confirms nothing. */
const promise = ({ quirks }: Profile): string => (quirks.returnsNothing ? UNSAID : SAFE);

describe.each(PROFILES)('with $name', (profile) => {
  const names = namesOf(profile);

  test('a whole course is on record at the end, and no more is promised than the LMS has said', async () => {
    const course = await smallCourse({ target: names.target });
    const lms = await lmsWith(course);
    const { learner } = await visit(lms, { learner: 'kim', profile });
    expect(await learner.session()).toBe('tracked');
    await learner.start();
    await learner.answerAll('bba');
    await learner.result.waitFor();
    await learner.section.getByText(promise(profile)).waitFor({ timeout: 90_000 });
    const before = lms.held('kim')[names.status];
    await learner.exit();
    await expect
      .poll(() => lms.calls('kim').filter(({ method }) => method === names.terminate).length, SOON)
      .toBe(1);

    const wanted = whole(profile, names);
    expect(before).toBe(wanted[names.status]);
    expect(lms.held('kim')).toMatchObject(wanted);
    expect(interactionValues(lms.held('kim'), 'id')).toHaveLength(interactionValues(wanted, 'id').length);
    expect(answersIn(lms.held('kim'), course.player)).toEqual(profile.quirks.storesNothing ? '' : 'bba');
  });
});
