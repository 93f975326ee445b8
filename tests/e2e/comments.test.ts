import { expect, test } from 'vitest';

import { CommentForm } from './support/comments.ts';
import { commentedCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import { untilEnded } from './support/ended.ts';
import { Keyboard } from './support/keyboard.ts';
import { launchIn, lmsWith, openPage } from './support/stage.ts';

const LINES = [
  'Unsere "Größe" <b>&',
  'Zweite Zeile',
  ...Array.from({ length: 30 }, (_, at) => `Zeile ${at}`),
];

declare global {
  interface Window {
    printed: number;
  }
}

async function begin(names: Names) {
  const lms = await lmsWith(await commentedCourse(names.target, 'comments: private', 2));
  const { context, page } = await openPage();
  // The browser's own print dialogue cannot be seen from a test.
  await context.addInitScript(() => {
    window.printed = 0;
    window.print = () => {
      window.printed += 1;
      dispatchEvent(new Event('beforeprint'));
    };
  });
  const learner = await launchIn(page, lms, { learner: 'kim', api: names.strict });
  await learner.start();
  await learner.answer('b');
  return { lms, page, learner, form: new CommentForm(learner) };
}

test.each(DIALECTS)('a private comment never reaches an LMS of $name, not even in part', async (names) => {
  const { lms, learner, form } = await begin(names);
  await form.field.fill(LINES.join('\n'));
  expect(await form.sendButton.count()).toBe(0);
  expect(await form.description()).toContain('Your text stays on this page and is saved nowhere.');
  await form.field.press('Tab');
  await learner.next();
  await learner.answerAll('a');
  await learner.result.waitFor();
  expect(await learner.section.innerText()).not.toContain('not sent');
  await learner.exit();
  await untilEnded(lms, names);
  const traffic = JSON.stringify([lms.calls('kim'), lms.record('kim')]);
  expect(traffic).toContain('completed');
  for (const line of LINES) expect(traffic).not.toContain(JSON.stringify(line).slice(1, -1));
  const set = lms.calls('kim').filter(({ method }) => method === names.set);
  expect(set.filter(({ element }) => /comment/.test(element ?? ''))).toEqual([]);
});

test('a private comment is printed whole, and stays on the page afterwards', async () => {
  const { page, learner, form } = await begin(scorm12);
  await form.field.fill(LINES.join('\n'));
  expect(await form.copy.isVisible()).toBe(false);
  await form.print.click();
  expect(await learner.frame.evaluate(() => window.printed)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await form.copy.innerText()).toBe(LINES.join('\n'));
  expect(await form.copy.isVisible()).toBe(true);
  expect(await form.field.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await form.field.inputValue()).toBe(LINES.join('\n'));
});

test('a private comment is written and printed with the keyboard alone, and stays when the learner goes on and back', async () => {
  const { page, learner, form } = await begin(scorm12);
  const keyboard = new Keyboard(page, learner.frame);
  await keyboard.tabTo('textarea');
  await page.keyboard.type('First');
  await keyboard.press('Enter');
  await page.keyboard.type('Second');
  await keyboard.tabTo('[data-print]');
  await keyboard.press('Enter');
  expect(await learner.frame.evaluate(() => window.printed)).toBe(1);
  await learner.next();
  await learner.back();
  expect(await form.field.inputValue()).toBe('First\nSecond');
});
