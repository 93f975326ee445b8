import { describe, expect, test } from 'vitest';

import type { LmsRecord } from '../lms/lms-record.ts';
import { profileNamed } from '../lms/profiles.ts';
import { smallCourse } from './support/course.ts';
import { Author } from './support/preview.ts';
import { scorm12, scorm2004 } from './support/dialects.ts';
import { endedOnce } from './support/ended.ts';
import { lmsWith, visit } from './support/stage.ts';

/** Without what depends on the clock; how long a session took is another matter each time. */
const timeless = (record: LmsRecord): LmsRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([element]) => !/(\.time|timestamp|_time|latency)$/.test(element)),
  );

/** The run-time behind the preview takes words as an answer in SCORM 1.2, as most LMSs do; a strict one would not. */
const LMSS = [
  [scorm12, 'OpenOlat'],
  [scorm2004, 'strict SCORM 2004'],
] as const;

const SETTINGS = [
  '',
  'tracking: completion',
  'tracking: result',
  'pass: { score: 60, attempts: 1 }',
  'attestation: I have read this.',
];

describe.each(LMSS)('in $name', (names, profile) => {
  test.each(SETTINGS)(
    'the inspector lists exactly what another LMS holds after the same visit, under "%s"',
    async (settings) => {
      const lms = await lmsWith(await smallCourse({ target: names.target, settings }));
      const { learner, page } = await visit(lms, {
        learner: 'kim',
        profile: profileNamed(profile),
      });
      const desk = await (await Author.at({ settings })).look();
      await desk.courseIs('tracked');
      await desk.press(names.name);
      await desk.runsIn(names.name);
      await desk.unfold('elements');
      for (const somebody of [learner, desk.course]) {
        await somebody.start();
        await somebody.answerAll('ba');
        await somebody.answer('a');
        await somebody.next();
        if (settings.startsWith('attestation')) await somebody.attest();
        await somebody.result.waitFor();
        await somebody.exit();
      }
      await page.close({ runBeforeUnload: true });
      await endedOnce(lms, names);
      expect(timeless(await desk.elements())).toEqual(timeless(lms.held('kim')));
      expect((await desk.plain())['Session']).toBe('ended');
    },
  );
});

test('the level says what goes to the LMS and what is kept from it, and the record agrees', async () => {
  const author = await Author.at({ settings: 'tracking: completion', language: 'de' });
  const desk = await author.look();
  await desk.courseIs('tracked');
  const level = await desk.unfold('level');
  expect((await level.locator('tbody').innerText()).split('\n').map((line) => line.split('\t'))).toEqual([
    ['Abschluss', 'ja'],
    ['Bestanden oder nicht, Punkte', 'nein, der Kurs verlangt es nicht'],
    ['Erste Antwort je Frage', 'nein, wegen der Stufe'],
    ['Dauer je Antwort', 'nein, der Kurs verlangt es nicht'],
    ['Bestätigung am Ende', 'nein, der Kurs verlangt es nicht'],
    ['Abgesandte Kommentare', 'nein, der Kurs verlangt es nicht'],
    ['Lernzeit', 'nein, wegen der Stufe'],
    ['Letzte Stelle', 'ja'],
    ['Art des Verlassens', 'ja'],
    ['Lernstand', 'ja'],
  ]);
  await desk.course.start();
  await desk.course.answerAll('ba');
  await desk.headlineIs('Begonnen, 2 von 3 beantwortet');
  await desk.unfold('elements');
  expect(Object.keys(await desk.elements()).sort()).toEqual([
    'cmi.core.exit',
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.suspend_data',
  ]);
  await author.replace('course.yaml', 'tracking: completion', 'tracking: answers');
  await desk.courseSays('your first answer to each question');
  expect(await level.locator('summary').innerText()).toBe('Was die Stufe „answers“ sendet');
});

test('the log tells each call with its answer, and marks what failed', async () => {
  const desk = await (await Author.at()).look();
  await desk.courseIs('tracked');
  const log = await desk.unfold('log');
  await desk.course.start();
  await desk.press('Saving refused');
  await desk.course.answer('b');
  await desk.courseIs('lost');
  const failed = log.locator('tr[data-failed]').first();
  expect(await failed.innerText()).toMatch(/^LMSCommit\s+false · 101 General Exception/);
  expect(await log.innerText()).toContain('LMSSetValue cmi.interactions.0.id = greeting');
  expect(await log.locator('summary').innerText()).toMatch(/^Calls \(\d+, \d+ with an error\)$/);
});
