/*
 * Every file in cases/ is a course folder and what becomes of it. To add a case, add a file:
 *
 *   === course.yaml                      a file of the folder; left out, a small one is supplied
 *   === 01-anfrage.md (CRLF, BOM)        stored as: CRLF, BOM, decomposed, Latin-1, UTF-16, Base64, heavy, huge,
 *                                        link; or (missing)
 *   @@@                                  messages as a person sees them in German, or for a course
 *                                        with nothing to say: the course as JSON
 *   @@@ en                               the messages in English
 *
 * Lint warnings are shown where the name begins with "lint-"; elsewhere they would only be in the way.
 *
 * Leave out the part from @@@ on and run `UPDATE_GOLDEN=1 npx vitest run tests/golden`: it writes what comes
 * out today. Read it as the author of that course would before you commit it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planCourse } from '../../src/compiler/plan-course.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { readCourse } from '../../src/source/read-course.ts';
import { readFolder, type Sources } from '../../src/source/folder/read-folder.ts';
import { sourceTexts } from '../../src/source/folder/source-texts.ts';
import { themeNames } from '../../src/page/theme.ts';
import { lint } from '../../src/diagnostics/catalogue/lint.ts';
import { print } from '../../src/diagnostics/print.ts';
import { MESSAGE_LANGUAGES } from '../../src/diagnostics/problem.ts';
import { withoutSilenced } from '../../src/diagnostics/without-silenced.ts';
import type { CaseFile, GoldenCase } from './case.ts';
import { CaseFolder } from './case-folder.ts';
import { compactJson } from './compact-json.ts';
import { writeCourse } from './write-course.ts';

const LINT_PROBLEMS: readonly object[] = Object.values(lint);
const tool = { root: packageRoot(), version: '0.0.0' };
const cases = await CaseFolder.read('cases');
let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'knigge-golden-'));
});

afterAll(async () => {
  await rm(parent, { recursive: true });
});

describe('the course folder', () => {
  test.each(cases.names)('%s', async (name) => {
    const isLintCase = name.startsWith('lint-');
    const { actual, expected } = await cases.run(name, (golden) => outcome(golden, join(parent, name), isLintCase));
    expect(actual).toEqual(expected);
  });
});

/** What a person sees: messages by language, or the course where there are none. */
async function outcome(
  { steps }: GoldenCase,
  folder: string,
  isLintCase: boolean,
): Promise<ReadonlyMap<string, string>> {
  const files = steps.filter((step): step is CaseFile => typeof step === 'object');
  await writeCourse(folder, files);
  const sources = await readFolder(folder, 'kurs');
  const { findings: all, silence } = await planCourse(sources, tool);
  const findings = withoutSilenced(all, silence).filter(({ problem }) => isLintCase || !LINT_PROBLEMS.includes(problem));
  if (findings.length === 0) {
    const isWhole = files.some(({ name }) => name === 'course.yaml');
    return new Map([['de', `${await courseJson(sources, isWhole)}\n`]]);
  }
  const texts = sourceTexts(sources);
  const colors = createColors(false);
  return new Map(
    MESSAGE_LANGUAGES.map((language) => [
      language,
      `${findings.map((found) => print(found, texts, language, colors)).join('\n\n')}\n`,
    ]),
  );
}

/** The plan course where the case gives its course.yaml, else its episodes; with the files that it needs. */
async function courseJson(sources: Sources, isWhole: boolean): Promise<string> {
  const { course, media } = readCourse(sources, await themeNames(tool.root));
  const used = Object.fromEntries([media.intro, ...media.episodes.values()].flatMap((each) => [...each]));
  const files = Object.keys(used).length > 0 ? { media: used } : {};
  return compactJson({ ...(isWhole ? course : { episodes: course?.episodes }), ...files });
}
