import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseIdFor } from '../../../src/starter/course-id.ts';
import { folderNameFor } from '../../../src/starter/folder-name.ts';
import { titleFromFolder } from '../../../src/starter/title.ts';

const anyTitle = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.lorem({ maxCount: 12 }),
);
const NONE: ReadonlySet<string> = new Set();

describe('the folder of a title', () => {
  test.each([
    ['Geschenke & Einladungen – für alle!', 'geschenke-einladungen-fuer-alle'],
    ['Größe, Maß und Ärger', 'groesse-mass-und-aerger'],
    ['Gro\u0308\u00dfe', 'groesse'],
    ['Café Łódź Æther', 'cafe-lodz-aether'],
    ["Don't panic", 'dont-panic'],
    ['Вежливость', 'kurs'],
    ['😀', 'kurs'],
    ['CON', 'con-kurs'],
    ['lang '.repeat(20), 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
  ])('%s: %s', (title, folder) => {
    expect(folderNameFor(title, 'kurs')).toBe(folder);
  });

  test('is short and plain for any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(folderNameFor(title, 'kurs')).toMatch(/^[a-z0-9]([a-z0-9-]{0,53}[a-z0-9])?$/);
      }),
    );
  });
});

describe('the id of a title', () => {
  test.each([
    ['Social Media-Knigge', 'social'],
    ['KI im Büro', 'ki-buero'],
    ['Mein Kurs', 'kurs'],
    ['The art of giving', 'art'],
    ['5 Minuten Pause', 'minuten'],
    ['Datenschutzgrundverordnung', 'datensch'],
    ['2024', 'kurs'],
    ['Вежливость', 'kurs'],
  ])('%s: %s', (title, id) => {
    expect(courseIdFor(title, 'kurs', NONE)).toBe(id);
  });

  test('gets a number where another course has the same', () => {
    expect(courseIdFor('Social Media', 'kurs', new Set(['social', 'social2']))).toBe('social3');
    expect(courseIdFor('Datenschutz', 'kurs', new Set(['datensch']))).toBe('datensc2');
  });

  test('is valid and unique for any title', () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 0, max: 30 }), (title, others) => {
        const taken = new Set<string>();
        for (let count = 0; count < others; count += 1) taken.add(courseIdFor(title, 'kurs', taken));
        const id = courseIdFor(title, 'kurs', taken);
        expect(id).toMatch(/^[a-z][a-z0-9-]{1,7}$/);
        expect(taken.has(id)).toBe(false);
      }),
    );
  });
});

test.each([
  ['kurs', 'Kurs'],
  ['zu-gast_bei  uns', 'Zu gast bei uns'],
  ['über', 'Über'],
  ['---', ''],
])('the title of the folder %s: "%s"', (name, title) => {
  expect(titleFromFolder(name)).toBe(title);
});
