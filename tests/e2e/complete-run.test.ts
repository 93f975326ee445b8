import { expect, test } from 'vitest';

import type { LmsRecord } from '../../src/profiles/lms-record.ts';
import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { inWords, optionText, questionText } from './support/episodes.ts';
import type { LmsApi } from './support/lms-server.ts';
import { keyOf, resumeIn } from './support/records.ts';
import { offer, offerSmallCourse, SOON, visitSmallCourse } from './support/stage.ts';

const any = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

type Form = (index: number, letter: string) => string;

const letters: Form = (_, letter) => letter;

const answers12 = (form: Form, index: number, [id = '', best = '', chosen = '', result = '']: string[]) => ({
  [`cmi.interactions.${index}.id`]: id,
  [`cmi.interactions.${index}.type`]: 'choice',
  [`cmi.interactions.${index}.time`]: any(/^\d\d:\d\d:\d\d$/),
  [`cmi.interactions.${index}.correct_responses.0.pattern`]: form(index, best),
  [`cmi.interactions.${index}.weighting`]: '1',
  [`cmi.interactions.${index}.student_response`]: form(index, chosen),
  [`cmi.interactions.${index}.result`]: result,
});

const answers2004 = (index: number, [id = '', best = '', chosen = '', result = '']: string[]) => ({
  [`cmi.interactions.${index}.id`]: id,
  [`cmi.interactions.${index}.type`]: 'choice',
  [`cmi.interactions.${index}.timestamp`]: any(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
  [`cmi.interactions.${index}.correct_responses.0.pattern`]: best,
  [`cmi.interactions.${index}.weighting`]: '1',
  [`cmi.interactions.${index}.learner_response`]: chosen,
  [`cmi.interactions.${index}.result`]: result,
  [`cmi.interactions.${index}.description`]: `{lang=en}${questionText(index)} – ${optionText(index, chosen)}`,
});

/** SCORM 1.2 in letters, or in words where the LMS takes any text. */
const whole12 = (form: Form) => ({
  'cmi.core.lesson_status': 'completed',
  'cmi.core.exit': 'suspend',
  'cmi.core.lesson_location': 'end',
  'cmi.core.session_time': any(/^\d{2,4}:\d\d:\d\d/),
  'cmi.core.total_time': any(/^\d{2,4}:\d\d:\d\d/),
  'cmi.suspend_data': any(/^2\./),
  ...answers12(form, 0, ['greeting', 'b', 'b', 'correct']),
  ...answers12(form, 1, ['meeting', 'a', 'b', 'neutral']),
  ...answers12(form, 2, ['letter', 'c', 'a', 'wrong']),
});

const whole2004 = {
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
  'cmi.progress_measure': '1',
  'cmi.exit': 'suspend',
  'cmi.location': 'end',
  'cmi.session_time': any(/^PT/),
  'cmi.total_time': any(/^PT/),
  'cmi.suspend_data': any(/^2\./),
  ...answers2004(0, ['greeting', 'b', 'b', 'correct']),
  ...answers2004(1, ['meeting', 'a', 'b', 'neutral']),
  ...answers2004(2, ['letter', 'c', 'a', 'incorrect']),
};

const cases: readonly (readonly [api: LmsApi, names: Names, whole: LmsRecord])[] = [
  [scorm12.strict, scorm12, whole12(letters)],
  [scorm12.again, scorm12, whole12(inWords)],
  [scorm2004.strict, scorm2004, whole2004],
  [scorm2004.again, scorm2004, whole2004],
];

test.each(cases)(
  '%s has the whole run on record, and completion before the closing page is shown',
  async (api, names, whole) => {
    const { course, lms, come } = await offer(await smallCourse({ target: names.target }), { api });
    const { learner } = await come();
    expect(await learner.session()).toBe('tracked');
    await learner.start();
    await learner.answerAll('bb');
    expect(lms.record('kim')).toMatchObject({ [names.status]: 'incomplete' });
    expect(await learner.result.isVisible()).toBe(false);

    await learner.answer('a');
    await expect.poll(() => lms.record('kim')[names.status], SOON).toBe('completed');
    expect(await learner.episode()).toBe('letter');
    expect(await learner.result.isVisible()).toBe(false);

    await learner.next();
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toContain('completed the course');
    await learner.exit();
    expect(await learner.status()).toBe('Your progress is saved. You can leave the course now.');
    expect(lms.record('kim')).toEqual(whole);
    expect(resumeIn(lms.record('kim'), course.player).progress).toEqual({
      place: 'end',
      run: 1,
      best: null,
      outcome: 'completed',
      attested: false,
      answers: {
        greeting: { response: 'b', points: null },
        meeting: { response: 'b', points: null },
        letter: { response: 'a', points: null },
      },
      reopened: {},
    });
  },
);

test.each(DIALECTS)(
  'a second visit to a completed course leaves status and answers in $name as they were',
  async (names) => {
    const { course, lms, come } = await offerSmallCourse(names);
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll('bba');
    await first.learner.exit();
    const before = lms.record('kim');

    const { learner } = await come();
    await learner.start();
    for (const letter of 'bba') {
      expect(await learner.chosen.getAttribute('data-feedback')).toBe(letter);
      await learner.next();
    }
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toBe(
      'Well done! You have answered all questions and completed the course.',
    );
    await learner.exit();
    const changing = [names.sessionTime, names.totalTime, 'cmi.suspend_data'];
    const steady = (record: LmsRecord) =>
      Object.fromEntries(Object.entries(record).filter(([element]) => !changing.includes(element)));
    expect(steady(lms.record('kim'))).toEqual(steady(before));
    expect(resumeIn(lms.record('kim'), course.player).progress).toEqual(
      resumeIn(before, course.player).progress,
    );
  },
);

test('another answer is for practice, and the first one stays on record', async () => {
  const names = scorm2004;
  const { course, lms, learner } = await visitSmallCourse(names);
  await learner.start();
  await learner.answer('c');
  await learner.retry();
  await learner.answer('b');
  expect(await learner.section.innerText()).toContain(
    'That was for practice. Your first answer is the one that counts.',
  );
  await learner.next();
  await learner.answer('a');
  await expect.poll(() => lms.record('kim')['cmi.interactions.1.id'], SOON).toBe('meeting');
  expect(lms.record('kim')).toMatchObject({
    'cmi.interactions.0.id': 'greeting',
    [`cmi.interactions.0.${names.response}`]: 'c',
    [names.place]: keyOf(course.player, 1),
  });
  expect(resumeIn(lms.record('kim'), course.player).progress.answers['greeting']?.response).toBe('c');
});
