import { describe, expect, test } from 'vitest';

import type { Call, LmsRecord } from '../lms/lms-record.ts';
import { type Profile, profileNamed, PROFILES } from '../lms/profiles.ts';
import { smallCourse } from './support/course.ts';
import { type Names, namesOf, scorm12 } from './support/dialects.ts';
import { EPISODES, inWords, lettersFor, optionText, questionText } from './support/episodes.ts';
import { answersIn, interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';
import { callsIn } from './support/traces.ts';

const SAFE = 'Your learning platform has confirmed that everything is saved – you can close the window.';
const UNSAID =
  'Your learning platform has not confirmed that everything is saved. Please exit the course and check there whether it counts as completed.';

const ANSWERS = ['b', 'b', 'a'] as const;

/** Whether the LMS takes a response that a person can read: only SCORM 1.2 has no other place for the words. */
const takesWords = ({ standard, quirks }: Profile): boolean =>
  standard === 'scorm12' && quirks.takesAnyResponse !== undefined;

/** What the LMS holds of an answer: response and pattern in one form, in 2004 with question and choice beside them. */
function answer(profile: Profile, names: Names, index: number): LmsRecord {
  const at = `cmi.interactions.${index}`;
  const [chosen, best] = [ANSWERS[index]!, lettersFor('x')[index]!];
  const form = (letter: string): string => (takesWords(profile) ? inWords(index, letter) : letter);
  const told = {
    [`${at}.id`]: EPISODES[index]!.id,
    [`${at}.${names.response}`]: form(chosen),
    [`${at}.correct_responses.0.pattern`]: form(best),
  };
  if (names === scorm12) return told;
  return { ...told, [`${at}.description`]: `${questionText(index)} – ${optionText(index, chosen)}` };
}

/** What the LMS can hold at the end; one that stores nothing holds nothing. */
function whole(profile: Profile, names: Names): LmsRecord {
  if (profile.quirks.storesNothing) return {};
  const answers = profile.quirks.partialModel ? [] : ANSWERS.map((_, index) => answer(profile, names, index));
  return Object.assign({ [names.status]: 'completed', [names.exit]: 'suspend' }, ...answers);
}

/** What may be promised at the end: silence confirms nothing. */
const promise = ({ quirks }: Profile): string => (quirks.returnsNothing ? UNSAID : SAFE);

/** Whether the resume data remembers that the LMS has refused words. */
const refusesWords = (profile: Profile): boolean =>
  profile.standard === 'scorm12' && !takesWords(profile) && !profile.quirks.partialModel;

describe.each(PROFILES)('with $name', (profile) => {
  const names = namesOf(profile);

  test('a whole course is on record at the end, and no more is promised than the LMS has said', async () => {
    const course = await smallCourse({ target: names.target });
    const lms = await lmsWith(course);
    const { learner } = await visit(lms, { learner: 'kim', profile });
    expect(await learner.session()).toBe('tracked');
    await learner.start();
    await learner.answerAll(ANSWERS);
    await learner.result.waitFor();
    await learner.section.getByText(promise(profile)).waitFor({ timeout: 90_000 });
    const before = lms.held('kim')[names.status];
    await learner.exit();
    await expect
      .poll(() => lms.calls('kim').filter(({ method }) => method === names.terminate).length, SOON)
      .toBe(1);

    const wanted = whole(profile, names);
    const held = lms.held('kim');
    expect(before).toBe(wanted[names.status]);
    expect(held).toMatchObject(wanted);
    expect(interactionValues(held, 'id')).toHaveLength(interactionValues(wanted, 'id').length);
    if (profile.quirks.storesNothing) return;
    expect(answersIn(held, course.player)).toEqual(ANSWERS.join(''));
    expect(resumeIn(held, course.player).needsFallback).toBe(refusesWords(profile));
  });
});

/** Responses and patterns that were offered, in order. */
const offered = (calls: readonly Call[]): (readonly [value: string, returned: string])[] =>
  calls
    .filter(({ method, element = '' }) => method === scorm12.set && /student_response|pattern/.test(element))
    .map(({ value = '', returned }) => [value, returned]);

test.each(['letters-only SCORM 1.2', 'strict SCORM 1.2', 'Moodle with SCORM 1.2', 'OpenOlat'])(
  '%s is told in the second visit at once in the form that it took in the first',
  async (name) => {
    const profile = profileNamed(name);
    const lms = await lmsWith(await smallCourse({ target: scorm12.target }));
    const first = await visit(lms, { learner: 'kim', profile });
    await first.learner.start();
    await first.learner.answer('b');
    await expect.poll(() => interactionValues(lms.held('kim'), 'result'), SOON).toHaveLength(1);
    const form = (index: number, letter: string): string =>
      takesWords(profile) ? inWords(index, letter) : letter;
    const refused = takesWords(profile) ? [] : [[inWords(0, 'b'), 'false']];
    expect(offered(await callsIn(first.page, scorm12))).toEqual([
      ...refused,
      [form(0, 'b'), 'true'],
      [form(0, 'b'), 'true'],
    ]);
    await first.page.close({ runBeforeUnload: true });
    await expect.poll(() => lms.calls('kim').map(({ method }) => method), SOON).toContain(scorm12.terminate);

    const { learner, page } = await visit(lms, { learner: 'kim', profile });
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    await learner.answerAll('ba');
    await learner.exit();
    expect(offered(await callsIn(page, scorm12))).toEqual(
      (
        [
          [1, 'a'],
          [1, 'b'],
          [2, 'c'],
          [2, 'a'],
        ] as const
      ).map(([index, letter]) => [form(index, letter), 'true']),
    );
    const responses = ['b', 'b', 'a'].map((letter, index) => form(index, letter));
    expect(interactionValues(lms.held('kim'), scorm12.response)).toEqual(responses);
  },
);
