import { describe, expect, test } from 'vitest';

import { type Profile, profileNamed } from '../lms/profiles.ts';
import { CommentForm, commentsIn, SENT, WAITING } from './support/comments.ts';
import { DIALECTS, namesOf } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import { Keyboard } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import { commentedCourse } from './support/own-course.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const SETTINGS = 'comments: send\ntracking: { readers: the editors in Leipzig }';
const TYPED = 'Bei uns fragt "jeder" – Größe & <b>!\nZweite {Zeile} 😀';
const HELD = 'Bei uns fragt "jeder" – Größe & <b>! / Zweite {Zeile} 😀';

async function stage(profile: Profile) {
  const names = namesOf(profile);
  const lms = await lmsWith(await commentedCourse(names.target, SETTINGS));
  const come = () => visit(lms, { learner: 'kim', profile });
  return { names, lms, come, held: () => commentsIn(lms.held('kim')) };
}

async function send(learner: Learner, text: string): Promise<void> {
  const { field, send: button } = new CommentForm(learner);
  await field.fill(text);
  await button.click();
}

const SYSTEMS = ['strict SCORM 1.2', 'strict SCORM 2004', 'Moodle with SCORM 1.2', 'Moodle with SCORM 2004'];

describe.each([...SYSTEMS, 'OpenOlat'].map(profileNamed))('a comment to $name', (profile) => {
  test('arrives once, on one line, beside the earlier ones, also those of a visit before', async () => {
    const { names, lms, come, held } = await stage(profile);
    const first = await come();
    await first.learner.start();
    await first.learner.answer('b');
    await send(first.learner, TYPED);
    const form = new CommentForm(first.learner);
    await form.says(SENT);
    expect(held()).toEqual([['greeting', HELD]]);
    expect(await form.field.inputValue()).toBe(TYPED);
    expect(await form.field.getAttribute('readonly')).not.toBeNull();
    expect(await form.send.isVisible()).toBe(false);
    await first.learner.next();
    await first.learner.answer('a');
    await send(first.learner, 'The second one');
    await form.says(SENT);
    const two = [
      ['greeting', HELD],
      ['meeting', 'The second one'],
    ];
    expect(held()).toEqual(two);
    await first.learner.next();
    await first.learner.answerAll('c');
    await first.learner.exit();
    expect(lms.held('kim')[names.status]).toBe('completed');

    const { learner } = await come();
    await learner.open(EPISODES[2].title);
    await send(learner, '{third}');
    await new CommentForm(learner).says(SENT);
    expect(held()).toEqual([...two, ['letter', names.target === 'scorm12' ? '{third}' : '(third}']]);
    expect(lms.held('kim')[names.status]).toBe('completed');
  });
});

describe.each(SYSTEMS.map(profileNamed))('a comment while $name cannot save', (profile) => {
  test('waits, is told to wait, and then arrives exactly once', async () => {
    const { names, lms, come, held } = await stage(profile);
    const { learner } = await come();
    await learner.start();
    await learner.answer('b');
    await expect.poll(() => lms.held('kim')[`cmi.interactions.0.id`], SOON).toBe('greeting');
    lms.refuseCommits = true;
    await send(learner, TYPED);
    const form = new CommentForm(learner);
    await form.says(WAITING);
    expect(await form.field.getAttribute('readonly')).not.toBeNull();
    expect(held()).toEqual([]);
    lms.refuseCommits = false;
    await form.says(SENT);
    expect(held()).toEqual([['greeting', HELD]]);
    await learner.next();
    await learner.answerAll('ac');
    await learner.exit();
    expect(held()).toEqual([['greeting', HELD]]);
    expect(lms.held('kim')[names.status]).toBe('completed');
  });
});

describe.each(DIALECTS)('a comment in $name', (names) => {
  const begin = async () => {
    const { lms, come, held } = await stage(profileNamed(`strict ${names.name}`));
    const { page, learner } = await come();
    await learner.start();
    await learner.answer('b');
    return { lms, page, learner, form: new CommentForm(learner), held };
  };

  test('is not sent while there is none, or too much of it, and the learner is told', async () => {
    const { learner, form, held } = await begin();
    expect(await form.description()).toContain('Who can read it: the editors in Leipzig.');
    for (const [text, words] of [
      ['x'.repeat(5000), 'Your comment has 5,000 characters; up to 2,000 are possible. Please shorten it.'],
      [' \n ', 'Please write something first.'],
    ] as const) {
      await send(learner, text);
      await form.says(words);
      expect(await form.field.getAttribute('aria-invalid')).toBe('true');
      expect(await form.field.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await form.field.inputValue()).toBe(text);
      expect(held()).toEqual([]);
    }
    await send(learner, 'x'.repeat(2000));
    await form.says(SENT);
    expect(await form.field.getAttribute('aria-invalid')).toBe('false');
    expect(held()).toEqual([['greeting', 'x'.repeat(2000)]]);
  });

  test('is never required; one that was typed and not sent is remembered at the end, and not sent', async () => {
    const { lms, learner, form, held } = await begin();
    const reminder = learner.frame.getByText(
      'What you have written about these episodes is not in the learning platform yet:',
    );
    await form.field.fill('Half a thought');
    await learner.next();
    await learner.answerAll('ac');
    await learner.result.waitFor();
    expect(await reminder.isVisible()).toBe(true);
    await expect.poll(() => lms.held('kim')[names.status], SOON).toBe('completed');
    await learner.section.getByRole('button', { name: 'The lift at nine' }).click();
    await form.field.fill('');
    for (let step = 0; step < 3; step += 1) await learner.next();
    expect(await reminder.isVisible()).toBe(false);
    await learner.exit();
    expect(held()).toEqual([]);
  });

  test('needs no mouse, and what becomes of it is announced', async () => {
    const { page, learner, form, held } = await begin();
    const keyboard = new Keyboard(page, learner.frame);
    const field = '#comment-greeting';
    await keyboard.tabTo(field);
    expect(await learner.section.getByRole('textbox', { name: 'Your comment' }).count()).toBe(1);
    await page.keyboard.type('One');
    await keyboard.press('Enter');
    await page.keyboard.type('Two');
    await keyboard.press('Tab', 'Enter');
    await form.says(SENT);
    expect(await form.state.getAttribute('role')).toBe('status');
    expect(held()).toEqual([['greeting', 'One / Two']]);
    await keyboard.press('Tab');
    expect(await keyboard.isOn('section:not([hidden]) [data-action="back"]')).toBe(true);
  });
});
