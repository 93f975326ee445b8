/*
 * What each kind of edit means for learners, as a table in `cases-….ts`: to add a case, add an entry there. Every
 * expectation is written by hand.
 */
import { describe, expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../../src/changes/change.ts';
import { compare } from '../../../src/changes/compare.ts';
import { matchReleases } from '../../../src/changes/release.ts';
import { versionFindings } from '../../../src/changes/findings.ts';
import { explain } from '../../../src/diagnostics/finding.ts';
import { startOf } from '../../../src/diagnostics/place.ts';
import { SETTINGS_KEYS } from '../../../src/course/settings.ts';
import { author, stateOf } from './author.ts';
import { identityCases } from './cases-identity.ts';
import { packageCases } from './cases-packages.ts';
import { seriesCases } from './cases-series.ts';
import { settingCases } from './cases-settings.ts';
import { textCases } from './cases-texts.ts';
import { expectedVerdicts, kindOf, lineOf, verdictsIn, type EditCase } from './edit-case.ts';

async function comparisonOf({ yaml, past, edit, version, compared }: EditCase) {
  const course = author(yaml);
  await past?.(course);
  const before = await stateOf(course);
  await edit(course);
  if (version !== before.course.version) course.version(version);
  const after = await stateOf(course);
  const pair = matchReleases(...(compared?.(before, after) ?? ([before, after] as const)));
  return compare(pair!.old, pair!.next);
}

/** The code of each warning about the version, with the version that it asks for. */
const warningsIn = (comparison: Awaited<ReturnType<typeof comparisonOf>>): string[] =>
  versionFindings(comparison, startOf('kurs/course.yaml')).map((found) => {
    const { code, hint } = explain(found, 'en');
    return [code, ...(/\d+\.\d+\.\d+$/.exec(hint) ?? [])].join(' ');
  });

const cases = { textCases, settingCases, identityCases, packageCases, seriesCases };

describe.each(Object.entries(cases))('%s', (_, table) => {
  test.each(table.map((each) => [`${each.when}, at ${each.version}`, each] as const))(
    '%s',
    async (__, each) => {
      const comparison = await comparisonOf(each);
      expect({
        changes: comparison.changes.map(lineOf),
        again: comparison.again,
        added: comparison.added,
        verdicts: verdictsIn(comparison),
        warns: warningsIn(comparison),
      }).toEqual({
        changes: each.changes,
        again: each.again ?? [],
        added: each.added ?? [],
        verdicts: expectedVerdicts(each.verdicts, comparison.verdicts.length),
        warns: each.warns ? [each.warns] : [],
      });
    },
  );
});

const all = Object.values(cases).flat();

test('every kind of change has a case', () => {
  const covered = new Set(all.flatMap(({ changes }) => changes.map(kindOf)));
  expect(CHANGE_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
});

test('every setting has a case', () => {
  const changed = new Set(all.flatMap(({ when }) => /^(\S+) in course\.yaml/.exec(when)?.[1] ?? []));
  const top = SETTINGS_KEYS['']!.filter((key) => !['tracking', 'pass', 'format'].includes(key));
  const below = ['tracking', 'pass'].flatMap((key) => SETTINGS_KEYS[key]!.map((name) => `${key}.${name}`));
  expect([...top, ...below].filter((key) => !changed.has(key))).toEqual([]);
});
