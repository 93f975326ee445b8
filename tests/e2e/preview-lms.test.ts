import { describe, expect, test } from 'vitest';

import { Author, type DeskPage } from './support/preview.ts';
import { interactionValues } from './support/records.ts';
import { SOON } from './support/stage.ts';

async function opened(settings = ''): Promise<DeskPage> {
  const desk = await (await Author.at({ settings })).look();
  await desk.courseIs('tracked');
  return desk;
}

/** What the course is told by its LMS, asked as a course asks. */
const toldBy = ({ page }: DeskPage, api: string, method: string, element: string): Promise<string> =>
  page.evaluate(
    ([name, get, wanted]) =>
      (Reflect.get(window, name!) as Record<string, (element: string) => string>)[get!]!(wanted!),
    [api, method, element],
  );

describe('what goes wrong in life', () => {
  test.each([
    ['SCORM 1.2', 'Saving refused'],
    ['SCORM 2004', 'Saving refused'],
    ['SCORM 1.2', 'Network gone'],
    ['SCORM 2004', 'Network gone'],
  ])(
    'in %s, %s: the course says so, the LMS holds nothing, and all of it comes later',
    async (standard, trouble) => {
      const desk = await opened();
      await desk.press(standard);
      await desk.runsIn(standard);
      await desk.course.start();
      await desk.press(trouble);
      await desk.course.answer('a');
      await desk.courseIs('lost');
      await desk.headlineIs('Started, 0 of 3 answered');
      await expect.poll(async () => (await desk.plain())['Not saved yet'], SOON).toMatch(/^\d+ values$/);
      await desk.press(trouble);
      await desk.courseIs('tracked');
      await desk.headlineIs('Started, 1 of 3 answered');
      expect(Object.keys(await desk.plain())).not.toContain('Not saved yet');
    },
  );

  test('a slow LMS holds up nothing but the saving', async () => {
    const desk = await opened();
    await desk.course.start();
    await desk.press('Slow LMS');
    await desk.course.answer('a');
    await desk.headlineIs('Started, 1 of 3 answered');
    expect(await desk.course.session()).toBe('tracked');
  });

  test.each(['SCORM 1.2', 'SCORM 2004'])(
    'in %s, a session that has expired is told, and the next one goes on',
    async (standard) => {
      const desk = await opened();
      await desk.press(standard);
      await desk.runsIn(standard);
      await desk.course.start();
      await desk.course.answer('a');
      await desk.headlineIs('Started, 1 of 3 answered');
      await desk.press('Session expired');
      await desk.course.next();
      await desk.course.answer('a');
      await desk.courseIs('ended');
      await desk.headlineIs('Started, 1 of 3 answered');
      await desk.press('Close and reopen');
      await desk.courseIs('tracked');
      expect(await desk.button('Session expired').getAttribute('aria-pressed')).toBe('false');
      expect(await desk.course.section.innerText()).toContain('Welcome back: Episode 2 of 3');
    },
  );

  test('closed and opened again, the course welcomes the learner back', async () => {
    const desk = await opened();
    await desk.course.start();
    await desk.course.answerAll('ba');
    await desk.headlineIs('Started, 2 of 3 answered');
    await desk.press('Close and reopen');
    await expect
      .poll(() => desk.course.section.innerText().catch(() => ''), SOON)
      .toContain('Welcome back: Episode 3 of 3, about');
    expect(await desk.plain()).toMatchObject({ Session: 'open', 'Last seen': 'The angry letter' });
  });

  test('in review everything is open, and nothing is written', async () => {
    const desk = await opened();
    await desk.course.start();
    await desk.course.answer('a');
    await desk.headlineIs('Started, 1 of 3 answered');
    await desk.unfold('elements');
    const before = await desk.elements();
    await desk.press('Review mode');
    await desk.courseIs('review');
    await desk.course.open('The angry letter');
    await desk.press('Close and reopen');
    await desk.courseIs('review');
    expect(interactionValues(await desk.elements(), 'id')).toEqual(interactionValues(before, 'id'));
    expect((await desk.elements())['cmi.suspend_data']).toBe(before['cmi.suspend_data']);
    await desk.press('Review mode');
    await desk.courseIs('tracked');
  });

  test('a new attempt starts with nothing', async () => {
    const desk = await opened();
    await desk.course.start();
    await desk.course.answerAll('bba');
    await desk.headlineIs('Completed, 3 of 3 answered');
    await desk.press('New attempt');
    await desk.headlineIs('Started, 0 of 3 answered');
    expect(await desk.course.section.innerText()).not.toContain('Welcome back');
  });

  test.each([
    ['SCORM 1.2', 'API', 'LMSGetValue', 'cmi.core.student_name'],
    ['SCORM 2004', 'API_1484_11', 'GetValue', 'cmi.learner_name'],
  ] as const)(
    'in %s, a name with commas, umlauts and quotes changes nothing',
    async (standard, api, get, element) => {
      const desk = await opened();
      await desk.press(standard);
      await desk.runsIn(standard);
      await desk.press('Tricky name');
      await expect.poll(() => toldBy(desk, api, get, element), SOON).toBe('Müller, Änne "Ä"');
      await desk.courseIs('tracked');
      await desk.course.start();
      await desk.course.answerAll('bba');
      await desk.headlineIs(
        'Completed, 3 of 3 answered'.replace(
          'Completed',
          standard === 'SCORM 1.2' ? 'Completed' : 'Completed, passed',
        ),
      );
      expect((await desk.plain())['Learner']).toBe('Müller, Änne "Ä"');
    },
  );
});

test('the standards are two LMSs, each with a record of its own', async () => {
  const desk = await opened();
  await desk.course.start();
  await desk.course.answerAll('b');
  await desk.headlineIs('Started, 1 of 3 answered');
  await desk.press('SCORM 2004');
  await desk.headlineIs('Started, 0 of 3 answered');
  await expect.poll(() => desk.course.episode().catch(() => null), SOON).toBe('meeting');
  await desk.course.answer('a');
  await desk.headlineIs('Started, 1 of 3 answered');
  const log = await desk.unfold('log');
  expect(await log.innerText()).toContain('SetValue cmi.interactions.0.id = meeting');
  await desk.press('SCORM 1.2');
  await desk.headlineIs('Started, 1 of 3 answered');
  expect(await desk.plain()).toMatchObject({ Learner: 'Muster, Kim' });
  expect((await desk.plain())['Answers in the report']).toContain(
    'The lift at nine: b: One way, marked b. (correct)',
  );
});

test('what the LMS holds outlasts a reload of the preview', async () => {
  const desk = await opened();
  await desk.course.start();
  await desk.course.answerAll('b');
  await desk.headlineIs('Started, 1 of 3 answered');
  await desk.page.reload();
  await desk.headlineIs('Started, 1 of 3 answered');
  await desk.courseIs('tracked');
  expect(await desk.course.section.innerText()).toContain('Welcome back: Episode 2 of 3');
});

test('each part of a series has a record of its own', async () => {
  const desk = await opened('packaging: per-episode');
  await desk.course.start();
  await desk.course.answer('b');
  await desk.headlineIs('Completed, 1 of 1 answered');
  await desk.page.locator('[data-unit]').selectOption({ label: 'Good manners 2: The late colleague' });
  await desk.headlineIs('Started, 0 of 1 answered');
  expect(await desk.course.section.innerText()).toContain('The late colleague');
  await desk.page.locator('[data-unit]').selectOption({ label: 'Good manners 1: The lift at nine' });
  await desk.headlineIs('Completed, 1 of 1 answered');
});

test('a pass mark of the manifest is the LMS’s', async () => {
  const desk = await opened('pass: { score: 60, mastery: true }');
  expect(await toldBy(desk, 'API', 'LMSGetValue', 'cmi.student_data.mastery_score')).toBe('60');
  await desk.course.start();
  await desk.course.answerAll('bac');
  await desk.headlineIs('Passed, 3 of 3 answered');
  expect((await desk.plain())['Score']).toBe('100 of 100 points');
});
