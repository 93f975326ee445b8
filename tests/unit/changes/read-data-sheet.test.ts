import * as fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/changes/compare.ts';
import { matchReleases } from '../../../src/changes/release.ts';
import { campaignFindings, versionFindings } from '../../../src/changes/findings.ts';
import { comparisonJson } from '../../../src/cli/comparison-json.ts';
import { reportChanges } from '../../../src/cli/report-changes.ts';
import { reportVerdicts } from '../../../src/cli/report-verdicts.ts';
import { dataSheet } from '../../../src/package/data-sheet.ts';
import { readDataSheet } from '../../../src/changes/read-data-sheet.ts';
import { unitsOf } from '../../../src/course/units.ts';
import { startOf } from '../../../src/diagnostics/place.ts';
import { author, stateOf } from './author.ts';
import { NO_MEDIA } from './cases-series.ts';

type Json = Record<string, unknown>;

const state = await stateOf(author());
const series = await stateOf(author('packaging: per-episode\n'));

const sheetOf = ({ course, identities }: typeof state, index = 0): Json => {
  const unit = unitsOf(course)[index]!;
  return JSON.parse(
    dataSheet({ ...unit, identities, media: NO_MEDIA, hashes: new Map() }, 'scorm12', '1.0.0'),
  ) as Json;
};

const read = (sheet: unknown) => readDataSheet(JSON.stringify(sheet));

const without = (sheet: Json, ...keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(sheet).filter(([key]) => !keys.includes(key)));

/** A copy in which one place, by its path, holds something else. */
function altered(sheet: Json, path: readonly string[], value: unknown): Json {
  const copy = structuredClone(sheet);
  const parent = path.slice(0, -1).reduce((holder, key) => holder[key] as Json, copy);
  if (value === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = value;
  return copy;
}

describe('a data sheet has', () => {
  test('the course, its identities and the identifiers of its package', () => {
    const release = read(sheetOf(state))!;
    expect(release.course).toEqual(state.course);
    expect(release.identities).toEqual(state.identities);
    expect(release.numbers).toEqual(state.numbers);
    expect(release.targets).toEqual(['scorm12']);
    expect(release.packages).toEqual([{ episode: null, identifier: 'kurs-de-v1', item: 'ITEM1' }]);
  });

  test('the part of a series', () => {
    const release = read(sheetOf(series, 1))!;
    expect([...release.numbers]).toEqual([['foto', 2]]);
    expect([...release.identities.keys()]).toEqual(['foto']);
    expect(release.packages).toEqual([{ episode: 'foto', identifier: 'kurs-e02-de-v1', item: 'ITEM1' }]);
  });

  test('the same where it is an old one without target and manifest', () => {
    for (const sheet of [sheetOf(state), sheetOf(series, 2)]) {
      const old = read(without(sheet, 'target', 'manifest'))!;
      expect(old.packages).toEqual(read(sheet)!.packages);
      expect(old.identities).toEqual(read(sheet)!.identities);
      expect(old.targets).toEqual(['scorm12', 'scorm2004-3', 'scorm2004-4']);
    }
    expect(read(without(sheetOf(state), 'part', 'target', 'manifest'))!.packages[0]!.episode).toBeNull();
  });
});

const QUESTION = ['questions', 'post'];
const EPISODE = ['course', 'episodes', '0'];

describe('a data sheet is not understood', () => {
  test.each([
    ['that is newer', ['format'], 2],
    ['without a format', ['format'], undefined],
    ['whose course has a setting of a newer version', ['course', 'gamification'], true],
    ['whose course has a question of a newer kind', [...EPISODE, 'scenes', '0', 'question', 'kind'], 'open'],
    ['whose course has no version', ['course', 'version'], undefined],
    ['for a target of a newer version', ['target'], 'cmi5'],
    ['that lacks a question', QUESTION, undefined],
    ['with fewer letters than options', [...QUESTION, 'letters'], ['a', 'b']],
    ['with one letter for two options', [...QUESTION, 'letters'], ['a', 'a', 'c']],
    ['with a letter that is none', [...QUESTION, 'letters'], ['a', 'b', '\u009B2J']],
    ['with a key that is none', [...QUESTION, 'key'], '01\n✔ Ersetzen ist sicher.'],
    ['with a revision that is none', [...QUESTION, 'revision'], -1],
    ['with two questions of one key', ['questions', 'foto', 'key'], '01'],
    ['with two episodes of one id', ['course', 'episodes', '1', 'id'], 'post'],
  ])('%s', (_, path, value) => {
    expect(read(altered(sheetOf(state), path, value)) === undefined).toBe(true);
  });

  test('whose part is none of its episodes', () => {
    expect(read(altered(sheetOf(series, 1), ['part', 'episode'], 'fremd')) === undefined).toBe(true);
  });

  test.each(['', 'Guten Tag', '{', 'null', '[]', '"x"', '{"format":1}', '\uFEFF'])('in %j', (text) => {
    expect(readDataSheet(text)).toBeUndefined();
  });
});

/** Every path of a JSON value. */
function* pathsIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) yield* pathsIn(below, [...path, key]);
}

test.each([
  ['a course', sheetOf(state), state],
  ['a part of a series', sheetOf(series, 1), series],
])('whatever is damaged in the data sheet of %s, it is refused or can be reported', (_, sheet, next) => {
  const paths = [...pathsIn(sheet)].filter(([top]) => top !== 'record' && top !== 'tool');
  const values = fc.oneof(
    fc.constantFrom(undefined, null, true, '', 'fremd', 'foto', 0, 2, 1.5),
    fc.constantFrom([], ['a'], {}, { html: '', text: '' }, '__proto__', 'constructor'),
  );
  const plain = createColors(false);
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      const old = read(altered(sheet, path, value));
      const pair = old && matchReleases(old, next);
      if (!pair) return;
      const comparison = compare(pair.old, pair.next);
      const place = startOf('x.zip');
      expect([versionFindings(comparison, place), campaignFindings(comparison, place)]).toHaveLength(2);
      for (const language of ['de', 'en'] as const) {
        const shown = [
          reportVerdicts(comparison, language, plain),
          reportChanges(comparison, language, plain),
        ];
        expect(shown.join('\n')).not.toMatch(/undefined|NaN|\[object/);
        expect(JSON.stringify(comparisonJson(comparison, language))).not.toContain('undefined');
      }
    }),
    { numRuns: 2000 },
  );
});
