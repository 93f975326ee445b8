import { describe, expect, test } from 'vitest';
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type ChangeLocation,
} from '../../../src/changes/change.ts';
import { changeMessages } from '../../../src/changes/messages/index.ts';
import { TARGETS } from '../../../src/course/targets.ts';
import { SETTINGS_KEYS } from '../../../src/course/settings.ts';

const EPISODE = { episode: 'post' };
const QUESTION = { episode: 'post', question: 'post' };
const OPTION = { ...QUESTION, option: 'b' };

/** A change of each kind: place, value before, value after. */
const SAMPLES: Readonly<Record<ChangeKind, readonly [ChangeLocation, string | null, string | null]>> = {
  setting: [{ name: 'title' }, null, 'Kurs'],
  file: [{ name: 'media/Grüße.png' }, 'aaa', 'bbb'],
  campaign: [{}, '1.4.2', '2.0.0'],
  standard: [{}, 'SCORM 1.2', 'SCORM 2004, 3rd Edition'],
  identifier: [EPISODE, 'kurs-e01-de-v1', 'kurs-e02-de-v1'],
  item: [{}, 'ITEM1', 'ITEM2'],
  episodeAdded: [EPISODE, null, 'Post'],
  episodeRemoved: [EPISODE, 'Post', null],
  episodesMoved: [{}, 'post, foto', 'foto, post'],
  fileRenamed: [EPISODE, '01-post.md', '02-post.md'],
  idRenamed: [EPISODE, 'brief', 'post'],
  questionAdded: [QUESTION, null, 'Was nun?'],
  questionRemoved: [QUESTION, 'Was nun?', null],
  questionKind: [QUESTION, 'single', 'open'],
  text: [{ ...EPISODE, name: 'scenario' }, 'Alt', 'Neu'],
  optionAdded: [OPTION, null, 'Nichts.'],
  optionRemoved: [OPTION, 'Nichts.', null],
  optionsMoved: [QUESTION, 'a, b', 'b, a'],
  rating: [OPTION, 'ok', 'poor'],
  way: [OPTION, 'post_brief', 'post_anruf'],
  solution: [QUESTION, '1. Erst das. 2. Dann das.', '1. Dann das. 2. Erst das.'],
  revision: [QUESTION, '1', '2'],
  revisionBack: [QUESTION, '2', '1'],
  key: [QUESTION, '01', '02'],
  keyOfAnother: [{ question: 'post' }, 'foto', 'post'],
  letter: [OPTION, 'a', 'b'],
};

const sample = (kind: ChangeKind, claims: Change['claims'] = 'major'): Change => {
  const [at, before, after] = SAMPLES[kind];
  return { kind, claims, at, before, after };
};

const { de, en } = changeMessages;

describe('what people read about', () => {
  test.each(CHANGE_KINDS)('a change of the kind %s is complete, in each language its own', (kind) => {
    const change = sample(kind);
    const [german, english] = [de.kinds[kind](change), en.kinds[kind](change)];
    expect(german).not.toBe(english);
    for (const text of [german, english]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  // The report shows both states of texts and settings below; a letter is the place of what is said of an option.
  const shown = CHANGE_KINDS.filter((kind) => !['setting', 'text'].includes(kind) && SAMPLES[kind][1]);
  test.each(shown)('the kind %s: the message has the former value, or the place', (kind) => {
    for (const words of [de, en]) {
      const change = sample(kind);
      const shown = words.kinds[kind](change);
      const before = { rating: words.ratings.ok, file: change.at.name! }[kind as string] ?? change.before!;
      const isGone = change.after === null;
      expect(shown).toMatch(isGone ? /entfällt|removed/ : before);
    }
  });

  test('every text of an episode and every rating has its own name', () => {
    for (const names of ['texts', 'ratings'] as const) {
      expect(Object.keys(de[names])).toEqual(Object.keys(en[names]));
      for (const words of [de, en]) {
        const values = Object.values(words[names]);
        expect(new Set(values).size).toBe(values.length);
      }
    }
  });
});

describe('the reason for a new activity', () => {
  test.each(CHANGE_KINDS)('is there for a major change of the kind %s, and for no smaller one', (kind) => {
    const reasons = [de, en].map((words) => words.reason(sample(kind)));
    expect(reasons[0]).not.toBe(reasons[1]);
    for (const reason of reasons) {
      expect(reason).toMatch(/[.]$/);
      expect(reason).not.toMatch(/undefined|null/);
    }
    expect([de, en].map((words) => words.reason(sample(kind, 'minor')))).toEqual([null, null]);
  });

  const keys = [...SETTINGS_KEYS['']!, ...SETTINGS_KEYS['pass']!.map((key) => `pass.${key}`)];
  test.each(keys)('speaks of the setting %s where it comes or goes', (name) => {
    for (const [before, after] of [[null, '80'] as const, ['80', null] as const]) {
      const change: Change = { kind: 'setting', claims: 'major', at: { name }, before, after };
      for (const words of [de, en]) expect(words.reason(change)).not.toMatch(/undefined|null/);
    }
  });
});

test('numbers agree with their nouns', () => {
  expect(de.again(1, 'Folge 4')).toContain(' eine Frage noch einmal');
  expect(de.again(2, 'Folge 4')).toContain(' 2 Fragen noch einmal');
  expect(en.again(1, 'episode 4')).toContain(' one question again');
  expect(en.again(7, 'episode 4')).toContain(' 7 questions again');
  expect(de.added(1, 'Folge 4')).toContain(' eine Frage mehr');
  expect(de.added(3, 'Folge 4')).toContain(' 3 Fragen mehr');
  expect(en.added(1, 'episode 4')).toContain(' one more question');
  expect(en.added(3, 'episode 4')).toContain(' 3 more questions');
  expect([de.changes(1), de.changes(2)]).toEqual(['Eine Änderung', '2 Änderungen']);
  expect([en.changes(1), en.changes(2)]).toEqual(['One change', '2 changes']);
});

test('each target has advice for both ways, which names no other target’s system', () => {
  for (const words of [de, en]) {
    for (const target of TARGETS) {
      const { replace, new: anew } = words.advice[target];
      expect(replace).not.toBe(anew);
      const names = `${replace} ${anew}`;
      expect(names.includes('Moodle')).toBe(target === 'scorm12');
      expect(names.includes('SuccessFactors')).toBe(target === 'scorm2004-3');
    }
  }
});
