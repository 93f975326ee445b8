import { describe, expect, test } from 'vitest';

import type { Call, LmsRecord } from '../../src/profiles/lms-record.ts';
import { type Profile, profileNamed, PROFILES } from '../../src/profiles/profiles.ts';
import { smallCourse } from '../e2e/support/course.ts';
import { type Names, namesOf, scorm12 } from '../e2e/support/dialects.ts';
import { untilEnded } from '../e2e/support/ended.ts';
import { EPISODES, inWords, lettersFor, optionText, questionText } from '../e2e/support/episodes.ts';
import { answersIn, interactionValues, resumeIn } from '../e2e/support/records.ts';
import { SAFE } from '../e2e/support/sentences.ts';
import { offer, SOON } from '../e2e/support/stage.ts';
import { callsIn } from '../e2e/support/traces.ts';

const UNCONFIRMED =
  'Your learning platform has not confirmed that everything is saved. Please exit the course and check there whether it counts as completed.';

const ANSWERS = ['b', 'b'] as const;

/** Whether the LMS takes a response that a person can read: only SCORM 1.2 has no other place for the words. */
const takesWords = ({ standard, quirks }: Profile): boolean =>
  standard === 'scorm12' && quirks.takesAnyResponse !== undefined;

/** What the LMS holds of an answer: response and pattern in one form, in 2004 with question and choice beside them. */
function answer(profile: Profile, names: Names, index: number): LmsRecord {
  const at = `cmi.interactions.${index}`;
  const [chosen, best] = [ANSWERS[index]!, lettersFor('x')[index]!];
  const form = (letter: string): string => (takesWords(profile) ? inWords(index, letter) : letter);
  const common = {
    [`${at}.id`]: EPISODES[index]!.id,
    [`${at}.${names.response}`]: form(chosen),
    [`${at}.correct_responses.0.pattern`]: form(best),
  };
  if (names === scorm12) return common;
  return {
    ...common,
    [`${at}.description`]: `{lang=en}${questionText(index)} – ${optionText(index, chosen)}`,
  };
}

/** What the LMS can hold at the end, beside resume data. */
function whole(profile: Profile, names: Names): LmsRecord {
  if (profile.quirks.storesNothing ?? profile.quirks.storesResumeDataOnly) return {};
  const answers = ANSWERS.map((_, index) => answer(profile, names, index));
  return Object.assign({ [names.status]: 'completed', [names.exit]: 'suspend' }, ...answers);
}

/** What may be promised at the end: silence confirms nothing. */
const promise = ({ quirks }: Profile): string =>
  quirks.returnsNothing || quirks.saysFalse ? UNCONFIRMED : SAFE;

/** Whether the resume data remembers that the LMS has refused words. */
const refusesWords = (profile: Profile): boolean => profile.standard === 'scorm12' && !takesWords(profile);

const stateAtLaunch = ({ quirks }: Profile): string =>
  quirks.comesLate ? 'untracked' : quirks.saysFalse ? 'lost' : 'tracked';

/** Quirks that concern the session or the record alone: the property test on delivery plays them. */
const WITHOUT_A_BROWSER = [
  'returnsStringObjects',
  'endsSilently',
  'deniesOutcome',
  'saysOffline',
  'lettersOnly',
  'partialModel',
  'replacesComments',
  'hasNoComments',
] as const;

const played = PROFILES.filter(({ quirks }) => WITHOUT_A_BROWSER.every((quirk) => !quirks[quirk]));

describe.each(played)('with $name', (profile) => {
  const names = namesOf(profile);

  test('the whole course is on record at the end, and the page promises no more than the LMS has said', async () => {
    const course = await smallCourse({ target: names.target, episodes: 2 });
    const { lms, come } = await offer(course, { profile });
    const { learner } = await come();
    expect(await learner.session()).toBe(stateAtLaunch(profile));
    await learner.start();
    await learner.answerAll(ANSWERS);
    await learner.result.waitFor();
    await learner.section.getByText(promise(profile)).waitFor({ timeout: 90_000 });
    const before = lms.record('kim')[names.status];
    await learner.exit();
    await untilEnded(lms, names);

    const wanted = whole(profile, names);
    const record = lms.record('kim');
    expect(before).toBe(wanted[names.status]);
    expect(record).toMatchObject(wanted);
    expect(interactionValues(record, 'id')).toHaveLength(interactionValues(wanted, 'id').length);
    if (profile.quirks.storesNothing) return;
    expect(answersIn(record, course.player)).toEqual(ANSWERS.join(''));
    expect(resumeIn(record, course.player).needsFallback).toBe(refusesWords(profile));
  });
});

/** Responses and patterns that were offered, in order. */
const offered = (calls: readonly Call[]): (readonly [value: string, returned: string])[] =>
  calls
    .filter(({ method, element = '' }) => method === scorm12.set && /student_response|pattern/.test(element))
    .map(({ value = '', returned }) => [value, returned]);

// More LMSs: tests/unit/player/tracker-fallback.test.ts.
test.each(['letters-only SCORM 1.2', 'Moodle with SCORM 1.2'])(
  'in the second visit %s gets responses at once in the form that it took in the first',
  async (name) => {
    const profile = profileNamed(name);
    const course = await smallCourse({ target: scorm12.target, episodes: 2 });
    const { lms, come } = await offer(course, { profile });
    const first = await come();
    await first.learner.start();
    await first.learner.answer('b');
    await expect.poll(() => interactionValues(lms.record('kim'), 'result'), SOON).toHaveLength(1);
    const form = (index: number, letter: string): string =>
      takesWords(profile) ? inWords(index, letter) : letter;
    const refused = takesWords(profile) ? [] : [[inWords(0, 'b'), 'false']];
    expect(offered(await callsIn(first.page, scorm12))).toEqual([
      ...refused,
      [form(0, 'b'), 'true'],
      [form(0, 'b'), 'true'],
    ]);
    await first.page.close({ runBeforeUnload: true });
    await untilEnded(lms, scorm12);

    const { learner, page } = await come();
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    await learner.answerAll('b');
    await learner.exit();
    expect(offered(await callsIn(page, scorm12))).toEqual([
      [form(1, 'a'), 'true'],
      [form(1, 'b'), 'true'],
    ]);
    expect(interactionValues(lms.record('kim'), scorm12.response)).toEqual([form(0, 'b'), form(1, 'b')]);
  },
);
