import { describe, expect, test } from 'vitest';
import type { Fact, FactName } from '../../../src/lms/fact.ts';
import { RECORD } from '../../../src/lms/record.ts';
import { dialect as scorm12 } from '../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../src/lms/scorm2004/dialect.ts';
import { elementsScorm12 } from '../../../src/profiles/elements-scorm12.ts';
import { elementsScorm2004 } from '../../../src/profiles/elements-scorm2004.ts';
import { facts } from './facts.ts';

const STANDARDS = [
  ['scorm12', scorm12, elementsScorm12],
  ['scorm2004', scorm2004, elementsScorm2004],
] as const;

const names = Object.keys(RECORD) as FactName[];
const given: readonly Fact[] = Object.values(facts);

/** The element with `n` for every index. */
const pattern = (element: string): string => element.replace(/\.\d+(?=\.)/g, '.n');

test('every fact has an example', () => {
  expect(new Set(given.map(({ fact }) => fact))).toEqual(new Set(names));
});

describe.each(STANDARDS)('in %s', (standard, { assignments }, elements) => {
  const set = (fact: Fact): string[] => assignments(fact).map(([element]) => pattern(element));

  test.each(Object.entries<Fact>(facts))(
    'the fact "%s" sets no element that the table does not name',
    (...one) => {
      const [, fact] = one;
      const named: readonly string[] = RECORD[fact.fact][standard];
      expect(set(fact).filter((element) => !named.includes(element))).toEqual([]);
    },
  );

  test.each(names)('the table names no element for "%s" that is never set, and none twice', (name) => {
    const all = new Set(given.filter(({ fact }) => fact === name).flatMap(set));
    expect([...all].toSorted()).toEqual([...RECORD[name][standard]].toSorted());
  });

  test.each(names)('the standard has all elements that the table names for "%s"', (name) => {
    expect(RECORD[name][standard].filter((element) => !(element in elements))).toEqual([]);
  });
});
