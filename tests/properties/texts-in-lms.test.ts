import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/lms/fact.ts';
import type { Interaction } from '../../src/lms/interaction.ts';
import { dialect as dialect12 } from '../../src/lms/scorm12/dialect.ts';
import { dialect as dialect2004 } from '../../src/lms/scorm2004/dialect.ts';
import { opened } from '../unit/lms/session/opened.ts';
import type { LmsRecord } from '../../src/profiles/lms-record.ts';
import { type Profile, profileNamed } from '../../src/profiles/profiles.ts';
import { quirkLms } from '../../src/profiles/quirk-lms.ts';
import { namedScorm12 } from '../../src/profiles/strict-scorm12.ts';
import { namedScorm2004 } from '../../src/profiles/strict-scorm2004.ts';
import {
  bracketed,
  expectBoth,
  expectRecorded,
  expectRecordedInBytes,
  oneLine,
  onLines,
} from './recorded-words.ts';
import { NASTY_TEXTS, PIECES } from './nasty-texts.ts';

const time = new Date(2026, 10, 22, 9, 5, 7);

/** A record in which somebody's words stand wherever words can stand. */
function recordOf(profile: Profile, text: string): LmsRecord {
  let record: LmsRecord = {};
  const lms = quirkLms(profile, {
    saved: {},
    deliver(values) {
      record = { ...record, ...values };
      return 'stored';
    },
  });
  const is12 = profile.standard === 'scorm12';
  const dialect = is12 ? dialect12 : dialect2004;
  const session = opened(is12 ? namedScorm12(lms) : namedScorm2004(lms), dialect, {
    onReport: () => undefined,
    later: () => undefined,
    now: () => 0,
    online: () => true,
  });
  const answer: Interaction = {
    id: 'anfrage',
    type: 'choice',
    response: [{ letter: 'b', text }],
    pattern: [{ letter: 'b', text }],
    weighting: 1,
    result: 'correct',
    time,
    description: 'Was tun Sie?',
    language: 'de',
  };
  const attestation: Interaction = {
    ...answer,
    id: 'attest_1_0_0',
    type: 'true-false',
    response: [{ letter: 'true', text }],
    pattern: [],
    description: '',
    language: 'de',
  };
  const facts: Fact[] = [
    { fact: 'answer', index: 0, interaction: answer },
    { fact: 'attestation', index: 1, interaction: attestation },
    { fact: 'answer', index: 2, interaction: { ...answer, id: 'frage', description: text } },
    { fact: 'comment', index: 0, episode: 'anfrage', text: text, time },
    { fact: 'completion', completed: true, graded: false },
  ];
  for (const fact of facts) session.saveNow(dialect.assignments(fact));
  return record;
}

// What each element can hold: SCORM 1.2 RTE 3.4.4, SCORM 2004 RTE 4.2.
const LIMITS: readonly (readonly [element: RegExp, limit: number])[] = [
  [/student_response$|pattern$/, 255],
  [/description$/, '{lang=de}'.length + 250],
  [/cmi\.comments$/, 4096],
  [/comment$/, 4000],
];

/** What of a record stands on more than one line, or is longer than its element may be. */
const unfit = (record: LmsRecord): string[] =>
  Object.entries(record)
    .filter(([element, value]) => {
      const limit = LIMITS.find(([pattern]) => pattern.test(element))?.[1] ?? 255;
      return value.length > limit || /[\p{Cc}\u2028\u2029]/u.test(value);
    })
    .map(([element]) => element);

/** What every LMS must hold, whatever the words. */
function expectWhole(record: LmsRecord): void {
  expect(unfit(record)).toEqual([]);
  expect(record['cmi.core.lesson_status'] ?? record['cmi.completion_status']).toBe('completed');
}

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  )
  .filter((text) => oneLine(text) !== '')
  .map((text) => text.trim());

/** The page gives words without white space around them. */
function forAllWords(check: (text: string) => void): void {
  for (const [, text] of NASTY_TEXTS) check(text.trim());
  fc.assert(fc.property(text, check));
}

const at = (index: number, name: string): string => `cmi.interactions.${index}.${name}`;

describe.each(['Moodle with SCORM 1.2', 'OpenOlat'])('%s', (name) => {
  test('has any words as response, pattern, confirmation and comment, each on one line', () => {
    forAllWords((text) => {
      const record = recordOf(profileNamed(name), text);
      expectWhole(record);
      expectRecordedInBytes(record[at(0, 'student_response')], oneLine(`b: ${text}`), 250);
      expect(record[at(0, 'correct_responses.0.pattern')]).toBe(record[at(0, 'student_response')]);
      expectRecordedInBytes(record[at(1, 'student_response')], oneLine(`t: ${text}`), 250);
      expectRecorded(record['cmi.comments'], `[anfrage] ${onLines(text)}`, 4096);
    });
  });
});

describe.each(['strict SCORM 1.2', 'letters-only SCORM 1.2'])('%s', (name) => {
  test('has letters and the comment, whatever the words', () => {
    forAllWords((text) => {
      const record = recordOf(profileNamed(name), text);
      expectWhole(record);
      const responses = [0, 1, 2].map((index) => record[at(index, 'student_response')]);
      expect(responses).toEqual(['b', 't', 'b']);
      expect(record[at(0, 'correct_responses.0.pattern')]).toBe('b');
      expectRecorded(record['cmi.comments'], `[anfrage] ${onLines(text)}`, 4096);
    });
  });
});

describe.each(['strict SCORM 2004', 'Moodle with SCORM 2004', 'SuccessFactors'])('%s', (name) => {
  test('has any words as description and comment, each on one line, and letters as responses', () => {
    forAllWords((text) => {
      const record = recordOf(profileNamed(name), text);
      expectWhole(record);
      expect([0, 1, 2].map((index) => record[at(index, 'learner_response')])).toEqual(['b', 'true', 'b']);
      const descriptions = [0, 1, 2].map((index) => record[at(index, 'description')]!);
      expect(descriptions.every((each) => each.startsWith('{lang=de}'))).toBe(true);
      const [first, second, third] = descriptions.map((each) => each.replace('{lang=de}', ''));
      expectRecorded(first, `Was tun Sie? – ${oneLine(text)}`, 250);
      expectRecorded(second, bracketed(oneLine(text)), 250);
      expectBoth(third, oneLine(text), oneLine(text));
      expectRecorded(record['cmi.comments_from_learner.0.comment'], bracketed(onLines(text)), 4000);
      expect(record['cmi.comments_from_learner.0.location']).toBe('anfrage');
    });
  });
});

test('an LMS without a place for words completes the course all the same', () => {
  forAllWords((text) => {
    const record = recordOf(profileNamed('partial data model'), text);
    expectWhole(record);
    expect(Object.keys(record).filter((element) => /interactions|comments/.test(element))).toEqual([]);
  });
});
