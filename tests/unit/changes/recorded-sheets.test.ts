import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataSheet } from '../../../src/changes/read-data-sheet.ts';

const FOLDER = new URL('../../fixtures/sheets/', import.meta.url);

/** Data sheets as packages of each format hold them, which learners have and HR compares with. */
test.each(readdirSync(FOLDER))('%s is read as ever', (file) => {
  const release = readDataSheet(readFileSync(new URL(file, FOLDER), 'utf8'))!;
  expect(release.course).toMatchObject({ id: 'mini', version: '1.1.0', pass: { score: 80 } });
  expect(release.course.episodes.map(({ id }) => id)).toEqual(['greeting', 'meeting', 'letter']);
  expect([...release.identities.values()].map(({ key, revision }) => `${key} ${revision}`)).toEqual([
    '01 1',
    '02 2',
    '03 1',
  ]);
  expect(release.packages).toEqual([{ episode: null, identifier: 'mini-en-v1', item: 'ITEM1' }]);
});
