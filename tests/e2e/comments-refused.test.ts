import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { profileNamed } from '../lms/profiles.ts';
import { CommentForm, commentsIn, NOWHERE, REFUSED, SENT, UNSAID } from './support/comments.ts';
import { DIALECTS, type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { resumeData } from './support/records.ts';
import { commentedCourse } from './support/own-course.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const SETTINGS = 'comments: send\ntracking: { readers: the editors in Leipzig }';

/** The LMS in this page has no comments of learners; none of the profiles of SCORM 2004 lacks them. */
const forgetComments = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { API_1484_11: api } = window as unknown as {
      API_1484_11: { SetValue(element: string, value: string): string; GetLastError(): string };
    };
    const { SetValue, GetLastError } = api;
    let unknown = false;
    api.SetValue = (element, value) => {
      unknown = element.startsWith('cmi.comments_from_learner');
      return unknown ? 'false' : SetValue(element, value);
    };
    // SCORM 2004 RTE 3.1.7.6: Unimplemented Data Model Element.
    api.GetLastError = () => (unknown ? '402' : GetLastError());
  });

const WITHOUT_COMMENTS: [string, Names, string, (page: Page) => Promise<void>][] = [
  ['SCORM 1.2', scorm12, 'partial data model', () => Promise.resolve()],
  ['SCORM 1.2, careless', scorm12, 'partial data model with careless errors', () => Promise.resolve()],
  ['SCORM 2004', scorm2004, 'strict SCORM 2004', forgetComments],
];

test.each(WITHOUT_COMMENTS)(
  'an LMS of %s without comments: the learner is told, keeps the text, and completes the course',
  async (_, names, profile, prepare) => {
    const lms = await lmsWith(await commentedCourse(names.target, SETTINGS));
    const { page, learner } = await visit(lms, { learner: 'kim', profile: profileNamed(profile) });
    await prepare(page);
    await learner.start();
    await learner.answer('b');
    const form = new CommentForm(learner);
    for (const text of ['One\nTwo', 'Three']) {
      await form.field.fill(text);
      await form.send.click();
      await form.says(REFUSED);
      expect(await form.field.inputValue()).toBe(text);
      expect(await form.field.isEditable()).toBe(true);
      expect(await form.send.isVisible()).toBe(true);
    }
    await learner.next();
    await learner.answerAll('ac');
    await learner.result.waitFor();
    await learner.exit();
    expect(lms.held('kim')[names.status]).toBe('completed');
    expect(commentsIn(lms.held('kim'))).toEqual([]);
  },
);

describe.each(DIALECTS)('a course of $name that asks for comments', (names) => {
  const stage = async (mode: string) => {
    const course = await commentedCourse(names.target, SETTINGS);
    const lms = await lmsWith(course);
    lms.give('kim', {
      [names.status]: 'incomplete',
      [names.exit]: 'suspend',
      'cmi.suspend_data': resumeData(course.player, {
        answers: { greeting: { response: 'b', points: 2 } },
      }),
    });
    const preset = { [names.mode]: mode };
    return { lms, ...(await visit(lms, { learner: 'kim', api: names.strict, preset })) };
  };

  test.each(['review', 'browse'])('sends none in %s, and says so', async (mode) => {
    const { lms, learner } = await stage(mode);
    await learner.start();
    const browsing = mode === 'browse';
    if (browsing) await learner.answer('a');
    const form = new CommentForm(learner);
    await form.says(NOWHERE);
    expect(await form.send.isVisible()).toBe(false);
    await form.field.fill('For myself');
    await learner.next();
    if (browsing) await learner.answerAll('c');
    else for (let step = 0; step < 2; step += 1) await learner.next();
    await learner.exit();
    await expect.poll(() => lms.calls('kim').map(({ method }) => method), SOON).toContain(names.terminate);
    const methods = lms.calls('kim').map(({ method }) => method);
    expect(methods).not.toContain(names.set);
    expect(methods).not.toContain(names.commit);
  });

  test('sends one after the outcome is final as well', async () => {
    const { lms, learner } = await stage('normal');
    await learner.start();
    await learner.answerAll('ac');
    await learner.result.waitFor();
    await expect.poll(() => lms.held('kim')[names.status], SOON).toBe('completed');
    await learner.back();
    const form = new CommentForm(learner);
    await form.field.fill('Afterwards');
    await form.send.click();
    await form.says(SENT);
    expect(commentsIn(lms.held('kim'))).toEqual([['letter', 'Afterwards']]);
    expect(lms.held('kim')[names.status]).toBe('completed');
  });
});

test('an LMS that takes a comment without a word: the learner is told just that', async () => {
  const lms = await lmsWith(await commentedCourse('scorm12', SETTINGS));
  const profile = profileNamed('returns nothing from a commit');
  const { learner } = await visit(lms, { learner: 'kim', profile });
  await learner.start();
  await learner.answer('b');
  const form = new CommentForm(learner);
  await form.field.fill('Thank you');
  await form.send.click();
  await form.says(UNSAID);
  expect(commentsIn(lms.held('kim'))).toEqual([['greeting', 'Thank you']]);
});
