import { expect, test } from 'vitest';

import { profileNamed } from '../../src/profiles/profiles.ts';
import { CommentForm, REFUSED, SENT } from './support/comments.ts';
import { scorm12 } from './support/dialects.ts';
import { violationsInEveryLook } from './support/looks.ts';
import { commentedCourse } from './support/course.ts';
import { offer } from './support/stage.ts';

const SETTINGS = `attestation: I have read everything and keep to it.
comments: send
tracking: { readers: the editors in Leipzig, retention: one year }`;

test('axe finds nothing in confirmations and comments, in every look', async () => {
  const found: string[] = [];
  const come = async (profile: string) => {
    const course = await commentedCourse(scorm12.target, SETTINGS);
    const { page, learner } = await (await offer(course, { profile: profileNamed(profile) })).come();
    const look = async (state: string): Promise<void> => {
      found.push(...(await violationsInEveryLook(page, learner.frame, state)));
    };
    await learner.start();
    await learner.answer('b');
    return { learner, form: new CommentForm(learner), look };
  };

  const { learner, form, look } = await come('strict SCORM 1.2');
  await look('comment field');
  await form.sendButton.click();
  await form.says('Please write something first.');
  await look('comment missing');
  await form.send('One\nTwo');
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
  await learner.attest();
  await learner.result.waitFor();
  await look('confirmed');

  const refused = await come('partial data model');
  await refused.form.send('One');
  await refused.form.says(REFUSED);
  await refused.look('comment refused');
  expect(found).toEqual([]);
});
