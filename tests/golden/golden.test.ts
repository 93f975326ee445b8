/*
 * Every file in cases/ is a course folder and what becomes of it. To add a case, add a file:
 *
 *   === course.yaml                      a file of the folder; left out, a small one is supplied
 *   === 01-anfrage.md (CRLF, BOM)        stored as: CRLF, BOM, decomposed, Latin-1, UTF-16; or (missing)
 *   @@@                                  messages as a person sees them in German, or for a course
 *                                        with nothing to say: the course as JSON
 *   @@@ en                               the same in English, where the case wants it
 *
 * Leave the part after @@@ empty and run `UPDATE_GOLDEN=1 npx vitest run tests/golden`: it writes what comes
 * out today. Read it as the author of that course would before you commit it.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { packageRoot } from '../../src/compiler/package-root.ts';
import { readCourse } from '../../src/compiler/read-course.ts';
import { readFolder, type Sources } from '../../src/compiler/read-folder.ts';
import { themeNames } from '../../src/compiler/theme.ts';
import { catalogue } from '../../src/diagnostics/catalogue/index.ts';
import { print } from '../../src/diagnostics/print.ts';
import { MESSAGE_LANGUAGES } from '../../src/diagnostics/problem.ts';
import { caseText, parseCase, type GoldenCase } from './case.ts';
import { compactJson } from './compact-json.ts';
import { writeCourse } from './write-course.ts';

const CASES = join(import.meta.dirname, 'cases');
const tool = { root: packageRoot(), version: '0.0.0' };
const names = (await readdir(CASES)).filter((name) => name.endsWith('.txt')).sort();
let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'knigge-golden-'));
});

afterAll(async () => {
  await rm(parent, { recursive: true });
});

const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

describe('the course folder', () => {
  test.each(names)('%s', async (name) => {
    const path = join(CASES, name);
    const golden = parseCase(await readFile(path, 'utf8'));
    const actual = await outcome(golden, join(parent, name));
    if (isUpdating) await writeFile(path, caseText(golden.input, actual));
    const { expected } = isUpdating ? parseCase(await readFile(path, 'utf8')) : golden;
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });
});

test('every message that a course folder can cause is shown in a case', async () => {
  const texts = await Promise.all(names.map((name) => readFile(join(CASES, name), 'utf8')));
  const shown = new Set(texts.join('\n').match(/KNG\d{3}(?= kurs)/g));
  const elsewhere = new Set(['KNG001', 'KNG007', 'KNG008', 'KNG009', 'KNG035', 'KNG037', 'KNG038', 'KNG081', 'KNG082', 'KNG086', 'KNG100', 'KNG101', 'KNG102', 'KNG103', 'KNG104', 'KNG105', 'KNG106', 'KNG107', 'KNG108', 'KNG109', 'KNG110', 'KNG111', 'KNG112', 'KNG113', 'KNG114', 'KNG115', 'KNG116', 'KNG117', 'KNG118', 'KNG140', 'KNG141', 'KNG142', 'KNG143', 'KNG144', 'KNG150']);
  const codes = Object.values(catalogue).map(({ code }) => code);
  expect(codes.filter((code) => !shown.has(code) && !elsewhere.has(code))).toEqual([]);
});

/** What a person sees, in each language that the case asks for. */
async function outcome({ files, expected }: GoldenCase, folder: string): Promise<Map<string, string>> {
  await writeCourse(folder, files);
  const sources: Sources = { ...(await readFolder(folder)), folder: 'kurs' };
  const { findings } = await compile(sources, tool, undefined);
  const languages = MESSAGE_LANGUAGES.filter((language) => language === 'de' || expected.has(language));
  if (findings.length === 0) {
    const json = `${await courseJson(
      sources,
      files.some(({ name }) => name === 'course.yaml'),
    )}\n`;
    return new Map(languages.map((language) => [language, json]));
  }
  const texts = new Map(
    [...sources.texts].flatMap(([name, source]) =>
      typeof source === 'object' ? [[`kurs/${name}`, source.text] as const] : [],
    ),
  );
  const colors = createColors(false);
  return new Map(
    languages.map((language) => [
      language,
      `${findings.map((found) => print(found, texts, language, colors)).join('\n\n')}\n`,
    ]),
  );
}

/** The whole course where the case gives its course.yaml, else its episodes; with the files that it needs. */
async function courseJson(sources: Sources, whole: boolean): Promise<string> {
  const { course, media } = readCourse(sources, await themeNames(tool.root));
  const used = Object.fromEntries([media.intro, ...media.episodes.values()].flatMap((each) => [...each]));
  const files = Object.keys(used).length > 0 ? { media: used } : {};
  return compactJson({ ...(whole ? course : { episodes: course?.episodes }), ...files });
}
