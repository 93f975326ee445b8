import { stripVTControlCharacters } from 'node:util';
import colors from 'picocolors';
import { expect, test } from 'vitest';
import { finding } from '../../../src/diagnostics/finding.ts';
import { print } from '../../../src/diagnostics/print.ts';

const plain = colors.createColors(false);
const SETTINGS = 'id: smk\ntitel: Social Media-Knigge\nlanguage: de\n';
const EPISODE = '---\nid: anfrage\n---\n\n## Wie reagieren Sie?\n\n- [x] Ich warte ab.\n';
const sources = new Map([
  ['kurs/course.yaml', SETTINGS],
  ['kurs/01-anfrage.md', EPISODE],
]);

const unknownKey = finding(
  'unknownKey',
  { file: 'kurs/course.yaml', line: 2, column: 1, length: 5 },
  { key: 'titel', nearest: 'title', known: ['id', 'title', 'language'], bare: false },
);
const missingFeedback = finding(
  'missingFeedback',
  { file: 'kurs/01-anfrage.md', line: 7, column: 1, length: 20 },
  {},
);
const lockMissing = finding('lockMissing', { file: 'kurs/ids.lock.yaml', line: 1, column: 1, length: 1 }, {});

test('an unknown key, in German', () => {
  expect(print(unknownKey, sources, 'de', plain)).toMatchInlineSnapshot(`
    "Fehler KNG014 kurs/course.yaml:2:1
      Den Schlüssel „titel“ gibt es nicht.
        │
      2 │ titel: Social Media-Knigge
        │ ^^^^^
      → Meinten Sie „title“? Bekannt sind: id, title, language."
  `);
});

test('an unknown key, in English', () => {
  expect(print(unknownKey, sources, 'en', plain)).toMatchInlineSnapshot(`
    "Error KNG014 kurs/course.yaml:2:1
      There is no key "titel".
        │
      2 │ titel: Social Media-Knigge
        │ ^^^^^
      → Did you mean "title"? Known keys: id, title, language."
  `);
});

test('an option without feedback, in German', () => {
  expect(print(missingFeedback, sources, 'de', plain)).toMatchInlineSnapshot(`
    "Fehler KNG067 kurs/01-anfrage.md:7:1
      Dieser Antwort fehlt die Rückmeldung.
        │
      7 │ - [x] Ich warte ab.
        │ ^^^^^^^^^^^^^^^^^^^
      → Schreiben Sie sie eingerückt darunter, mit einer Leerzeile davor:

        > Denn …"
  `);
});

test('an option without feedback, in English', () => {
  expect(print(missingFeedback, sources, 'en', plain)).toMatchInlineSnapshot(`
    "Error KNG067 kurs/01-anfrage.md:7:1
      This option has no feedback.
        │
      7 │ - [x] Ich warte ab.
        │ ^^^^^^^^^^^^^^^^^^^
      → Write it indented below the option, after an empty line:

        > Because …"
  `);
});

test('a warning about a file that is not there, in German', () => {
  expect(print(lockMissing, sources, 'de', plain)).toMatchInlineSnapshot(`
    "Warnung KNG082 kurs/ids.lock.yaml:1:1
      Die Datei ids.lock.yaml fehlt und kann hier nicht angelegt werden; das Paket hat neue Kennungen bekommen, die nirgends festgehalten sind.
      → Bauen Sie den Kurs einmal auf Ihrem Rechner (knigge build) und fügen Sie ids.lock.yaml dem Kurs hinzu (in git: git commit)."
  `);
});

test('a warning about a file that is not there, in English', () => {
  expect(print(lockMissing, sources, 'en', plain)).toMatchInlineSnapshot(`
    "Warning KNG082 kurs/ids.lock.yaml:1:1
      The lock file ids.lock.yaml is missing and cannot be made here; the package got new ids that are kept nowhere.
      → Build the course once on your computer (knigge build) and add ids.lock.yaml to the course (in git: git commit)."
  `);
});

test('colours add nothing but colour', () => {
  const coloured = print(unknownKey, sources, 'de', colors.createColors(true));
  expect(coloured).toContain('\u001B[31m');
  expect(stripVTControlCharacters(coloured)).toBe(print(unknownKey, sources, 'de', plain));
});
