import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { profileNamed } from '../../src/profiles/profiles.ts';
import { CommentForm, commentsIn, UNAVAILABLE, REFUSED, SENT, UNCONFIRMED } from '../e2e/support/comments.ts';
import { commentedCourse } from '../e2e/support/course.ts';
import { type Names, scorm12, scorm2004 } from '../e2e/support/dialects.ts';
import { untilEnded } from '../e2e/support/ended.ts';
import { midway } from '../e2e/support/records.ts';
import { offer, SOON } from '../e2e/support/stage.ts';

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
  'where an LMS of %s has no place for comments, the learner keeps the text and completes the course',
  async (_, names, profile, prepare) => {
    const course = await commentedCourse(names.target, SETTINGS, 2);
    const { lms, come } = await offer(course, { profile: profileNamed(profile) });
    const { page, learner } = await come();
    await prepare(page);
    await learner.start();
    await learner.answer('b');
    const form = new CommentForm(learner);
    for (const text of ['One\nTwo', 'Three']) {
      await form.send(text);
      await form.says(REFUSED);
      expect(await form.field.inputValue()).toBe(text);
      expect(await form.field.isEditable()).toBe(true);
      expect(await form.sendButton.isVisible()).toBe(true);
    }
    await learner.next();
    await learner.answerAll('a');
    await learner.result.waitFor();
    await learner.exit();
    expect(lms.record('kim')[names.status]).toBe('completed');
    expect(commentsIn(lms.record('kim'))).toEqual([]);
  },
);

/** Kim has answered the first of three questions before. */
async function comeBack(names: Names, mode: string) {
  const course = await commentedCourse(names.target, SETTINGS);
  const { lms, come } = await offer(course, { api: names.strict });
  lms.give('kim', midway(course, names, { answers: { greeting: { response: 'b', points: 2 } } }));
  return { lms, ...(await come({ [names.mode]: mode })) };
}

test.each([
  ['review', scorm12],
  ['browse', scorm2004],
] as const)('in %s no comment can be sent, and the page says so', async (mode, names) => {
  const { lms, learner } = await comeBack(names, mode);
  await learner.start();
  const browsing = mode === 'browse';
  if (browsing) await learner.answer('a');
  const form = new CommentForm(learner);
  await form.says(UNAVAILABLE);
  expect(await form.sendButton.isVisible()).toBe(false);
  await form.field.fill('For myself');
  await learner.next();
  if (browsing) await learner.answerAll('c');
  else await learner.skip(2);
  await learner.exit();
  await untilEnded(lms, names);
  const methods = lms.calls('kim').map(({ method }) => method);
  expect(methods).not.toContain(names.set);
  expect(methods).not.toContain(names.commit);
});

test('a comment can be sent after the outcome is final as well', async () => {
  const { lms, learner } = await comeBack(scorm2004, 'normal');
  await learner.start();
  await learner.answerAll('ac');
  await learner.result.waitFor();
  await expect.poll(() => lms.record('kim')[scorm2004.status], SOON).toBe('completed');
  await learner.back();
  const form = new CommentForm(learner);
  await form.send('Afterwards');
  await form.says(SENT);
  expect(commentsIn(lms.record('kim'))).toEqual([['letter', 'Afterwards']]);
  expect(lms.record('kim')[scorm2004.status]).toBe('completed');
});

test('where an LMS returns nothing from a commit, the learner reads that the comment is not confirmed', async () => {
  const profile = profileNamed('returns nothing from a commit');
  const { lms, come } = await offer(await commentedCourse('scorm12', SETTINGS), { profile });
  const { learner } = await come();
  await learner.start();
  await learner.answer('b');
  const form = new CommentForm(learner);
  await form.send('Thank you');
  await form.says(UNCONFIRMED);
  expect(commentsIn(lms.record('kim'))).toEqual([['greeting', 'Thank you']]);
});
