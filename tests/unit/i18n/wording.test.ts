import { describe, expect, test } from 'vitest';
import { de } from '../../../src/i18n/de.ts';
import { deDu } from '../../../src/i18n/de-x-du.ts';
import { LANGUAGES, textsFor, textsForPart } from '../../../src/i18n/languages.ts';
import type { PageTexts } from '../../../src/i18n/texts.ts';

/** Every sentence and word of a table, with numbers and names filled in. */
function textsIn(table: object): string[] {
  return Object.values(table).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'function') return textsIn(value as object);
    return [String((value as (...values: unknown[]) => unknown)('41', '17'))];
  });
}

const breaking = (table: PageTexts, rule: RegExp): string[] =>
  textsIn(table).filter((text) => rule.test(text));

test('German uses Sie, and de-x-du uses du', () => {
  const informal = /\b(du|dich|dir|dein(e[mnrs]?)?)\b/i;
  const formal = /\b(Sie|Ihnen|Ihr(e[mnrs]?)?)\b/;
  expect([...breaking(de, informal), ...breaking(textsForPart('de'), informal)]).toEqual([]);
  expect([...breaking(deDu, formal), ...breaking(textsForPart('de-x-du'), formal)]).toEqual([]);
  expect(breaking(de, formal).length).toBeGreaterThan(30);
  expect(breaking(deDu, informal).length).toBeGreaterThan(30);
});

test.each([
  ['de', de],
  ['de-x-du', deDu],
])('%s is neutral in gender', (_, table) => {
  const persons = 'Mitarbeiter|Nutzer|Kolleg|Teilnehmer|Lerner|Benutzer|Anwender|Kunde|Bearbeiter|Prüfer';
  expect(breaking(table, new RegExp(`\\b(${persons})(n?|s|en?)\\b`))).toEqual([]);
  expect(breaking(table, /\p{Ll}[:*_]in(nen)?\b|\p{Ll}Innen\b/u)).toEqual([]);
});

/** Words of offices, for which everybody has shorter ones. */
const STIFF =
  /\b(bezüglich|hinsichtlich|aufgrund|mittels|seitens|zwecks|utilize|in order to|prior to|with regard to)\b/i;

/** What stands on a button. */
const BUTTONS = [
  'newsOnly',
  'check',
  'retry',
  'next',
  'toEnd',
  'back',
  'exit',
  'finish',
  'send',
  'print',
  'contents',
  'printTakeaways',
  'printConfirmation',
] as const satisfies readonly (keyof PageTexts['page'])[];

const STARTS = ['startBegin', 'startResume', 'startAgain', 'startRead'] as const;

/** Words of a table that are not about what the learner completes. */
const OF_THE_COURSE = ['leavesCourse', 'confirmationCourse', 'noScript', 'alone'];

test.each(LANGUAGES)('in %s, an episode of a series speaks of itself, not of the course', (tag) => {
  const { notice, page, player } = textsForPart(tag);
  const own = Object.entries({ ...notice, ...page, ...player }).filter(
    ([name]) => !OF_THE_COURSE.includes(name),
  );
  const about = textsIn(Object.fromEntries(own));
  expect(about.filter((text) => /\b(course|kurs(es)?|alle folgen|all episodes)\b/i.test(text))).toEqual([]);
});

const TABLES = LANGUAGES.flatMap((tag) => [
  { name: tag, table: textsFor(tag) },
  { name: `${tag}, an episode of a series`, table: textsForPart(tag) },
]);

describe.each(TABLES)('in $name', ({ table }) => {
  test('no sentence has more than 22 words or stiff phrases', () => {
    const sentences = textsIn(table).flatMap((text) => text.split(/(?<=[.!?:;])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 22)).toEqual([]);
    expect(sentences.filter((sentence) => STIFF.test(sentence))).toEqual([]);
  });

  test('buttons are short enough for a phone', () => {
    const labels = [...BUTTONS.map((name) => table.page[name]), ...STARTS.map((name) => table.player[name])];
    expect(labels.filter((text) => text.length > 28)).toEqual([]);
    expect(labels.filter((text) => text.split(/\s/).some((word) => word.length > 20))).toEqual([]);
  });

  test('quotation marks, apostrophes and dashes are typographic', () => {
    expect(textsIn(table).filter((text) => /["']| - |\.\.\./.test(text))).toEqual([]);
  });
});
