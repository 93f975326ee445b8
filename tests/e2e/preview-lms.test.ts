import { expect, test } from 'vitest';

import { Author, type PreviewPage } from './support/preview.ts';
import { interactionValues } from './support/records.ts';
import { SOON } from './support/stage.ts';

async function opened(settings = ''): Promise<PreviewPage> {
  const preview = await (await Author.at({ settings })).openPreview();
  await preview.courseIs('tracked');
  return preview;
}

/** A value of the data model, as the course reads it. */
const valueIn = ({ page }: PreviewPage, api: string, method: string, element: string): Promise<string> =>
  page.evaluate(
    ([name, get, wanted]) =>
      (Reflect.get(window, name!) as Record<string, (element: string) => string>)[get!]!(wanted!),
    [api, method, element],
  );

test.each([
  ['SCORM 1.2', 'Saving refused'],
  ['SCORM 2004', 'Network gone'],
])('%s, %s: the page says that nothing is saved, and later all of it is', async (standard, fault) => {
  const preview = await opened();
  await preview.press(standard);
  await preview.runsIn(standard);
  await preview.course.start();
  await preview.press(fault);
  await preview.course.answer('a');
  await preview.courseIs('lost');
  await preview.headlineIs('Started, 0 of 3 answered');
  await expect.poll(async () => (await preview.plain())['Not saved yet'], SOON).toMatch(/^\d+ values$/);
  await preview.press(fault);
  await preview.courseIs('tracked');
  await preview.headlineIs('Started, 1 of 3 answered');
  expect(Object.keys(await preview.plain())).not.toContain('Not saved yet');
});

test('an author sees what a slow LMS, an expired session, another visit and a new attempt do', async () => {
  const preview = await opened();
  await preview.course.start();
  await preview.press('Slow LMS');
  await preview.course.answer('a');
  await preview.headlineIs('Started, 1 of 3 answered');
  expect(await preview.course.session()).toBe('tracked');
  await preview.press('Slow LMS');

  await preview.press('Session expired');
  await preview.course.next();
  await preview.course.answer('a');
  await preview.courseIs('ended');
  await preview.headlineIs('Started, 1 of 3 answered');
  await preview.press('Close and reopen');
  await preview.courseIs('tracked');
  expect(await preview.button('Session expired').getAttribute('aria-pressed')).toBe('false');
  expect(await preview.course.section.innerText()).toContain('Welcome back: Episode 2 of 3');

  await preview.course.start();
  await preview.course.answerAll('a');
  await preview.headlineIs('Started, 2 of 3 answered');
  await preview.press('Close and reopen');
  await expect
    .poll(() => preview.course.section.innerText().catch(() => ''), SOON)
    .toContain('Welcome back: Episode 3 of 3, about');
  expect(await preview.plain()).toMatchObject({ Session: 'open', 'Last seen': 'The angry letter' });

  await preview.press('New attempt');
  await preview.headlineIs('Started, 0 of 3 answered');
  expect(await preview.course.section.innerText()).not.toContain('Welcome back');
});

test('in review everything is open, and nothing is written', async () => {
  const preview = await opened();
  await preview.course.start();
  await preview.course.answer('a');
  await preview.headlineIs('Started, 1 of 3 answered');
  await preview.unfold('elements');
  const before = await preview.elements();
  await preview.press('Review mode');
  await preview.courseIs('review');
  await preview.course.open('The angry letter');
  await preview.press('Close and reopen');
  await preview.courseIs('review');
  expect(interactionValues(await preview.elements(), 'id')).toEqual(interactionValues(before, 'id'));
  expect((await preview.elements())['cmi.suspend_data']).toBe(before['cmi.suspend_data']);
  await preview.press('Review mode');
  await preview.courseIs('tracked');
});

test('a name with commas, umlauts and quotes reaches a course of either standard and changes nothing', async () => {
  const name = 'Müller, Änne "Ä"';
  const preview = await opened();
  await preview.press('Tricky name');
  await expect.poll(() => valueIn(preview, 'API', 'LMSGetValue', 'cmi.core.student_name'), SOON).toBe(name);
  await preview.press('SCORM 2004');
  await preview.runsIn('SCORM 2004');
  await expect.poll(() => valueIn(preview, 'API_1484_11', 'GetValue', 'cmi.learner_name'), SOON).toBe(name);
  await preview.course.start();
  await preview.course.answerAll('bba');
  await preview.headlineIs('Completed, passed, 3 of 3 answered');
  expect((await preview.plain())['Learner']).toBe(name);
});

test('each standard has a record of its own, which outlasts a reload', async () => {
  const preview = await opened();
  await preview.course.start();
  await preview.course.answerAll('b');
  await preview.headlineIs('Started, 1 of 3 answered');
  await preview.press('SCORM 2004');
  await preview.headlineIs('Started, 0 of 3 answered');
  await expect.poll(() => preview.course.episode().catch(() => null), SOON).toBe('meeting');
  await preview.course.answer('a');
  await preview.headlineIs('Started, 1 of 3 answered');
  const log = await preview.unfold('log');
  expect(await log.innerText()).toContain('SetValue cmi.interactions.0.id = meeting');
  await preview.press('SCORM 1.2');
  await preview.headlineIs('Started, 1 of 3 answered');
  expect(await preview.plain()).toMatchObject({ Learner: 'Muster, Kim' });
  expect((await preview.plain())['Answers in the report']).toContain(
    'The lift at nine: b: One way, marked b. (correct)',
  );

  await preview.page.reload();
  await preview.headlineIs('Started, 1 of 3 answered');
  await preview.courseIs('tracked');
  expect(await preview.course.section.innerText()).toContain('Welcome back: Episode 2 of 3');
});

test('each part of a series has a record of its own', async () => {
  const preview = await opened('packaging: per-episode');
  await preview.course.start();
  await preview.course.answer('b');
  await preview.headlineIs('Completed, 1 of 1 answered');
  await preview.page.locator('[data-unit]').selectOption({ label: 'Good manners 2: The late colleague' });
  await preview.headlineIs('Started, 0 of 1 answered');
  expect(await preview.course.section.innerText()).toContain('The late colleague');
  await preview.page.locator('[data-unit]').selectOption({ label: 'Good manners 1: The lift at nine' });
  await preview.headlineIs('Completed, 1 of 1 answered');
});

test('the LMS of the preview has the pass mark of the manifest', async () => {
  const preview = await opened('pass: { score: 60, mastery: true }');
  expect(await valueIn(preview, 'API', 'LMSGetValue', 'cmi.student_data.mastery_score')).toBe('60');
  await preview.course.start();
  await preview.course.answerAll('bac');
  await preview.headlineIs('Passed, 3 of 3 answered');
  expect((await preview.plain())['Score']).toBe('100 of 100 points');
});
