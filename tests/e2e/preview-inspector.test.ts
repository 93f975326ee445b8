import { expect, test } from 'vitest';

import type { LmsRecord } from '../../src/profiles/lms-record.ts';
import { profileNamed } from '../../src/profiles/profiles.ts';
import { type BuiltCourse, smallCourse } from './support/course.ts';
import { namesOf } from './support/dialects.ts';
import { untilEnded } from './support/ended.ts';
import { Author } from './support/preview.ts';
import { progressIn } from './support/records.ts';
import { offer } from './support/stage.ts';

const TIMED = /(\.time|timestamp|_time|latency)$/;

/** A record without what depends on the time that a visit takes; its resume data count the saves. */
const withoutTimes = (record: LmsRecord, player: BuiltCourse['player']): object => ({
  ...Object.fromEntries(Object.entries(record).filter(([element]) => !TIMED.test(element))),
  'cmi.suspend_data': progressIn(record, player),
});

const WITH_MORE = 'pass: { score: 60, attempts: 1 }\nattestation: I have read this.';

// The run-time behind the preview takes words as an answer in SCORM 1.2, as most LMSs do; a strict one would not.
test.each([
  ['OpenOlat', 'tracking: result'],
  ['OpenOlat', WITH_MORE],
  ['strict SCORM 2004', ''],
  ['strict SCORM 2004', WITH_MORE],
])(
  'the inspector lists exactly what %s holds after the same visit, under "%s"',
  async (profileName, settings) => {
    const profile = profileNamed(profileName);
    const names = namesOf(profile);
    const course = await smallCourse({ target: names.target, settings });
    const { lms, come } = await offer(course, { profile });
    const { learner, page } = await come();
    const preview = await (await Author.at({ settings })).openPreview();
    await preview.courseIs('tracked');
    await preview.press(names.name);
    await preview.runsIn(names.name);
    await preview.unfold('elements');
    for (const somebody of [learner, preview.course]) {
      await somebody.start();
      await somebody.answerAll('baa');
      if (settings.includes('attestation')) await somebody.attest();
      await somebody.result.waitFor();
      await somebody.exit();
    }
    await page.close({ runBeforeUnload: true });
    await untilEnded(lms, names);
    const { player } = course;
    expect(withoutTimes(await preview.elements(), player)).toEqual(withoutTimes(lms.record('kim'), player));
    expect((await preview.plain())['Session']).toBe('ended');
  },
);

test('the inspector lists what the level sends to the LMS and what not, and the record agrees', async () => {
  const author = await Author.at({ settings: 'tracking: completion', language: 'de' });
  const preview = await author.openPreview();
  await preview.courseIs('tracked');
  const level = await preview.unfold('level');
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
  await preview.course.start();
  await preview.course.answerAll('ba');
  await preview.headlineIs('Begonnen, 2 von 3 beantwortet');
  await preview.unfold('elements');
  expect(Object.keys(await preview.elements()).sort()).toEqual([
    'cmi.core.exit',
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.suspend_data',
  ]);
  await author.replace('course.yaml', 'tracking: completion', 'tracking: answers');
  await preview.courseSays('your first answer to each question');
  expect(await level.locator('summary').innerText()).toBe('Was die Stufe „answers“ sendet');
});

test('the log lists each call with its answer, and marks what failed', async () => {
  const preview = await (await Author.at()).openPreview();
  await preview.courseIs('tracked');
  const log = await preview.unfold('log');
  await preview.course.start();
  await preview.press('Saving refused');
  await preview.course.answer('b');
  await preview.courseIs('lost');
  const failed = log.locator('tr[data-failed]').first();
  expect(await failed.innerText()).toMatch(/^LMSCommit\s+false · 101 General Exception/);
  expect(await log.innerText()).toContain('LMSSetValue cmi.interactions.0.id = greeting');
  expect(await log.locator('summary').innerText()).toMatch(/^Calls \(\d+, \d+ with an error\)$/);
});
