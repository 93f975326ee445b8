import { expect, test } from 'vitest';

import { profileNamed } from '../../src/profiles/profiles.ts';
import { CommentForm, commentsIn, SENT, WAITING } from './support/comments.ts';
import { commentedCourse } from './support/course.ts';
import { namesOf, scorm12 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import { Keyboard } from './support/keyboard.ts';
import { offer, SOON } from './support/stage.ts';

const SETTINGS = 'comments: send\ntracking: { readers: the editors in Leipzig }';
const TYPED = 'Bei uns fragt "jeder" – Größe & <b>!\nZweite {Zeile} 😀';
const RECORDED = 'Bei uns fragt "jeder" – Größe & <b>! / Zweite {Zeile} 😀';

async function offerTo(profileName: string) {
  const profile = profileNamed(profileName);
  const names = namesOf(profile);
  const { lms, come } = await offer(await commentedCourse(names.target, SETTINGS), { profile });
  return { names, lms, come, comments: () => commentsIn(lms.record('kim')) };
}

/** Kim has answered the first question, and has the field for a comment below it. */
async function begin(profileName: string) {
  const offered = await offerTo(profileName);
  const visited = await offered.come();
  const { learner } = visited;
  await learner.start();
  await learner.answer('b');
  return { ...offered, ...visited, form: new CommentForm(learner) };
}

// Every standard: tests/unit/player/tracker-comments.test.ts.
test.each(['Moodle with SCORM 1.2', 'strict SCORM 2004', 'OpenOlat'])(
  'a comment to %s arrives once, on one line, beside the earlier ones, also those of a visit before',
  async (profile) => {
    const { names, lms, come, comments, learner: first, form } = await begin(profile);
    await form.send(TYPED);
    await form.says(SENT);
    expect(comments()).toEqual([['greeting', RECORDED]]);
    expect(await form.field.inputValue()).toBe(TYPED);
    expect(await form.field.getAttribute('readonly')).not.toBeNull();
    expect(await form.sendButton.isVisible()).toBe(false);
    await first.next();
    await first.answer('a');
    await form.send('The second one');
    await form.says(SENT);
    const two = [
      ['greeting', RECORDED],
      ['meeting', 'The second one'],
    ];
    expect(comments()).toEqual(two);
    await first.next();
    await first.answerAll('c');
    await first.exit();
    expect(lms.record('kim')[names.status]).toBe('completed');

    const { learner } = await come();
    await learner.open(EPISODES[2].title);
    const last = new CommentForm(learner);
    await last.send('{third}');
    await last.says(SENT);
    expect(comments()).toEqual([...two, ['letter', names === scorm12 ? '{third}' : '(third}']]);
    expect(lms.record('kim')[names.status]).toBe('completed');
  },
);

test.each(['strict SCORM 1.2', 'Moodle with SCORM 2004'])(
  'a comment while %s cannot save waits, says so, and then arrives exactly once',
  async (profile) => {
    const { names, lms, comments, learner, form } = await begin(profile);
    await expect.poll(() => lms.record('kim')[`cmi.interactions.0.id`], SOON).toBe('greeting');
    lms.refuseCommits = true;
    await form.send(TYPED);
    await form.says(WAITING);
    expect(await form.field.getAttribute('readonly')).not.toBeNull();
    expect(comments()).toEqual([]);
    lms.refuseCommits = false;
    await form.says(SENT);
    expect(comments()).toEqual([['greeting', RECORDED]]);
    await learner.next();
    await learner.answerAll('ac');
    await learner.exit();
    expect(comments()).toEqual([['greeting', RECORDED]]);
    expect(lms.record('kim')[names.status]).toBe('completed');
  },
);

test('an empty comment, and one that is too long, is not sent, and the learner learns why', async () => {
  const { comments, form } = await begin('strict SCORM 2004');
  expect(await form.description()).toContain('Who can read it: the editors in Leipzig.');
  for (const [text, words] of [
    ['x'.repeat(5000), 'Your comment has 5,000 characters; up to 2,000 are possible. Please shorten it.'],
    [' \n ', 'Please write something first.'],
  ] as const) {
    await form.send(text);
    await form.says(words);
    expect(await form.field.getAttribute('aria-invalid')).toBe('true');
    expect(await form.field.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await form.field.inputValue()).toBe(text);
    expect(comments()).toEqual([]);
  }
  await form.send('x'.repeat(2000));
  await form.says(SENT);
  expect(await form.field.getAttribute('aria-invalid')).toBe('false');
  expect(comments()).toEqual([['greeting', 'x'.repeat(2000)]]);
});

test('no comment is required; the closing page names one that was typed and not sent', async () => {
  const { lms, comments, learner, form } = await begin('strict SCORM 1.2');
  const reminder = learner.frame.getByText(
    'What you have written about these episodes is not in the learning platform yet:',
  );
  await form.field.fill('Half a thought');
  await learner.next();
  await learner.answerAll('ac');
  await learner.result.waitFor();
  expect(await reminder.isVisible()).toBe(true);
  await expect.poll(() => lms.record('kim')[scorm12.status], SOON).toBe('completed');
  await learner.section.getByRole('button', { name: 'The lift at nine' }).click();
  await form.field.fill('');
  await learner.skip(3);
  expect(await reminder.isVisible()).toBe(false);
  await learner.exit();
  expect(comments()).toEqual([]);
});

test('a comment is written and sent with the keyboard alone, and a screen reader says what becomes of it', async () => {
  const { page, comments, learner, form } = await begin('strict SCORM 2004');
  const keyboard = new Keyboard(page, learner.frame);
  await keyboard.tabTo('#comment-greeting');
  expect(await learner.section.getByRole('textbox', { name: 'Your comment' }).count()).toBe(1);
  await page.keyboard.type('One');
  await keyboard.press('Enter');
  await page.keyboard.type('Two');
  await keyboard.press('Tab', 'Enter');
  await form.says(SENT);
  expect(await form.state.getAttribute('role')).toBe('status');
  expect(comments()).toEqual([['greeting', 'One / Two']]);
  await keyboard.press('Tab');
  expect(await keyboard.isOn('section:not([hidden]) [data-action="back"]')).toBe(true);
});
