/*
 * Every file in commands/ is what a person does in a folder, and what the last command then says. To add a case,
 * add a file:
 *
 *   === modules/kurs (course)                a small course
 *   === modules/kurs/course.yaml             a file, also in place of an earlier one
 *   === modules/kurs/{n}.md (400 times)      as many files, numbered in name and text
 *   === alt.zip (zip of ordner)              the files of a folder as a zip
 *   $ CI=true knigge build modules/kurs      a command; all but the last must succeed
 *   @@@                                      the exit code of the last one and what it writes to stderr,
 *                                            in German; the sizes of packages are left out
 *   @@@ en                                   the same in English
 *   @@@ mended                               what is done instead: twins.test.ts
 *
 * Leave out the part from @@@ on and run `UPDATE_GOLDEN=1 npx vitest run tests/golden`: it writes what comes
 * out today. Read it aloud before you commit it.
 */
import { describe, expect, test } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../src/diagnostics/problem.ts';
import type { GoldenCase } from './case.ts';
import { CaseFolder } from './case-folder.ts';
import { lastCommand } from './render-case.ts';

const cases = await CaseFolder.read('commands');

describe('the command', () => {
  test.each(cases.names)('%s', async (name) => {
    const { actual, expected } = await cases.run(name, inEveryLanguage);
    expect(actual).toEqual(expected);
  });
});

async function inEveryLanguage(golden: GoldenCase): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>();
  for (const language of MESSAGE_LANGUAGES) said.set(language, await lastCommand(golden, language));
  return said;
}
