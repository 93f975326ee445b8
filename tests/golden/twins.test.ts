/*
 * A remedy that is obeyed leads to a course that builds: each case in cases/ that shows an error or a warning ends in
 * a mended twin, `@@@ mended`, with what someone changes who does what the messages say, and nothing else:
 *
 *   === 01-anfrage.md (changed)   a file, with the lines that go (-), come (+), or only show the place (blank)
 *   === 02-besuch.md              a file that is added, or takes the place of one
 *   === 03-probe.md (missing)     a file that is removed
 *
 * In commands/, a twin says what is done in place of the last command: other files, and `$` with other command lines,
 * or the same one once more.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planCourse } from '../../src/compiler/plan-course.ts';
import { codeOf, severityOf } from '../../src/diagnostics/finding.ts';
import { readFolder } from '../../src/source/folder/read-folder.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import type { GoldenCase } from './case.ts';
import { CaseFolder } from './case-folder.ts';
import { mendedFiles, mendedSteps } from './mended-files.ts';
import { runSteps } from './render-case.ts';
import { writeCourse } from './write-course.ts';

/** Lint warns about texts that are in order; what helps is judgement, and no line to write. */
const isLintCase = (name: string): boolean => name.startsWith('lint-');

/** Cases without a twin, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'bounds-file-of-48-megabytes.txt': 'the remedy is to find the right file',
  'bounds-signs-in-a-paragraph.txt': 'the remedy is to write the paragraph in words',
  'dev-with-two-courses.txt': 'the preview goes on until it is ended',
  'format-newer.txt': 'the remedy is a newer Knigge',
  'format-newer-twice.txt': 'the remedy is a newer Knigge',
  'lock-broken.txt': 'the remedy is the earlier file in version control',
  'lock-empty.txt': 'the remedy is the earlier file in version control',
  'lock-with-a-question-twice.txt': 'the remedy is the earlier file in version control',
  'lock-with-merge-marks.txt': 'the remedy is the earlier file in version control',
  'question-gone.txt': 'the remedy is to do nothing where it was meant',
};

const SHOWN = /^(?:Fehler|Warnung) (KNG\d{3}) /gm;
const tool = { root: packageRoot(), version: '0.0.0' };
const cases = await CaseFolder.read('cases');
const commands = await CaseFolder.read('commands');

/** The codes of the errors and warnings that a case shows. */
const toldIn = ({ expected }: GoldenCase): Set<string> =>
  new Set([...(expected.get('de') ?? '').matchAll(SHOWN)].map(([, code]) => code!));

/** A case has a twin, or a reason why not. */
const expectTwin = (name: string, twin: unknown, told: ReadonlySet<string>): void =>
  expect(twin !== undefined, `${name} needs a twin, "@@@ mended", or a reason`).toBe(
    told.size > 0 && !isLintCase(name) && !(name in WITHOUT),
  );

let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'knigge-mended-'));
});

afterAll(async () => {
  await rm(parent, { recursive: true });
});

describe('a course whose author obeys the messages', () => {
  test.each(cases.names)('%s', async (name) => {
    const golden = await cases.parse(name);
    const told = toldIn(golden);
    const files = mendedFiles(golden);
    expectTwin(name, files, told);
    if (!files) return;
    const folder = join(parent, name);
    await writeCourse(folder, files);
    const { plan, findings } = await planCourse(await readFolder(folder, 'kurs'), tool);
    const left = findings.filter((found) => severityOf(found) === 'error' || told.has(codeOf(found)));
    expect(left).toEqual([]);
    expect(plan).toBeDefined();
  });
});

describe('a person who obeys what a command says', () => {
  test.each(commands.names)('%s', async (name) => {
    const golden = await commands.parse(name);
    const told = toldIn(golden);
    const steps = mendedSteps(golden);
    expectTwin(name, steps, told);
    if (!steps) return;
    const { code, stderr } = await runSteps(steps, 'de');
    expect(stderr).not.toMatch(/^Fehler /m);
    expect([...stderr.matchAll(SHOWN)].map(([, left]) => left).filter((left) => told.has(left!))).toEqual([]);
    // `diff` ends with 10 where the packages differ in what learners meet.
    expect([0, 10]).toContain(code);
  });
});
