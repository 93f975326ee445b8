import { expect, test } from 'vitest';

import { profileNamed } from '../lms/profiles.ts';
import { CommentForm, REFUSED, SENT } from './support/comments.ts';
import { scorm12 } from './support/dialects.ts';
import { violationsInEveryLook } from './support/looks.ts';
import { commentedCourse } from './support/own-course.ts';
import { lmsWith, visit } from './support/stage.ts';

const SETTINGS = `attestation: I have read everything and keep to it.
comments: send
tracking: { readers: the editors in Leipzig, retention: one year }`;

test('axe finds nothing in confirmations and comments, in every look', async () => {
  const found: string[] = [];
  const come = async (profile: string) => {
    const lms = await lmsWith(await commentedCourse(scorm12.target, SETTINGS));
    const launch = { learner: 'kim', profile: profileNamed(profile) };
    const { page, learner } = await visit(lms, launch);
    const look = async (state: string): Promise<void> => {
      found.push(...(await violationsInEveryLook(page, learner.frame, state)));
    };
    await learner.start();
    await learner.answer('b');
    return { learner, form: new CommentForm(learner), look };
  };

  const { learner, form, look } = await come('strict SCORM 1.2');
  await look('comment field');
  await form.send.click();
  await form.says('Please write something first.');
  await look('comment missing');
  await form.field.fill('One\nTwo');
  await form.send.click();
  await form.says(SENT);
  await look('comment sent');
  await learner.next();
  await learner.answer('a');
  await form.field.fill('Not sent');
  await learner.next();
  await learner.answerAll('c');
  await look('confirmation, and a comment not sent');
  await learner.action('finish').click();
  await learner.frame.getByText('Please tick the box first.').waitFor();
  await look('confirmation missing');
  await learner.frame.getByRole('checkbox').check();
  await learner.action('finish').click();
  await learner.result.waitFor();
  await look('confirmed');

  const refused = await come('partial data model');
  await refused.form.field.fill('One');
  await refused.form.send.click();
  await refused.form.says(REFUSED);
  await refused.look('comment refused');
  expect(found).toEqual([]);
});
