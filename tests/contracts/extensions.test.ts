import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../src/course/targets.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { targets } from '../../src/lms/targets.ts';
import { kinds } from '../../src/questions/kinds.ts';
import { filesBelow, ROOT } from './support/imports.ts';

const missing = (files: readonly string[]): string[] => files.filter((file) => !existsSync(join(ROOT, file)));
const foldersIn = (folder: string): string[] => [
  ...new Set(
    filesBelow(folder)
      .map((file) => file.slice(folder.length + 1).split('/'))
      .filter((parts) => parts.length > 1)
      .map(([first]) => first!),
  ),
];

describe('what a newcomer adds', () => {
  test('a question kind has its folder, its partial and its line in the list', () => {
    expect(foldersIn('src/questions').sort()).toEqual(Object.keys(kinds).sort());
    for (const kind of Object.keys(kinds)) {
      const folder = `src/questions/${kind}`;
      expect(
        missing([
          `${folder}/kind.ts`,
          `${folder}/player.ts`,
          `templates/base/partials/questions/${kind}.hbs`,
        ]),
      ).toEqual([]);
    }
  });

  test('a dialect has its folder with both halves, and a line for each of its targets', () => {
    const dialects = [...new Set(Object.values(targets).map(({ dialect }) => dialect))];
    const folders = foldersIn('src/lms').filter(
      (folder) => missing([`src/lms/${folder}/manifest.ts`]).length === 0,
    );
    expect(folders.sort()).toEqual(dialects.sort());
    expect(Object.keys(targets)).toEqual([...TARGETS]);
    expect(
      missing(
        dialects.flatMap((dialect) => [`src/lms/${dialect}/dialect.ts`, `src/lms/${dialect}/manifest.ts`]),
      ),
    ).toEqual([]);
  });

  test('a language has its file and its line in the list', () => {
    const files = filesBelow('src/i18n')
      .map((file) => file.slice('src/i18n/'.length, -'.ts'.length))
      .filter((name) => !['languages', 'plural', 'sentences', 'texts', 'parts/part-texts'].includes(name));
    const expected = LANGUAGES.flatMap((language) => [language, `parts/${language}`]);
    expect(files.sort()).toEqual(expected.sort());
  });
});
