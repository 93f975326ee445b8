import { describe, expect, test } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../../src/diagnostics/problem.ts';
import { problemMatchers, type ProblemMatcher } from '../../../src/editor/problem-matchers.ts';
import { tasks } from '../../../src/editor/tasks.ts';
import { CaseFolder } from '../../golden/case-folder.ts';
import { Workspace } from '../cli/workspace.ts';
import { PreviewRun } from '../cli/preview-run.ts';
import { underlined, type Underlined } from './vscode-problems.ts';

const folders = [await CaseFolder.read('cases'), await CaseFolder.read('commands')];

const SEVERITY: Readonly<Record<string, string>> = {
  Fehler: 'error',
  Error: 'error',
  Warnung: 'warning',
  Warning: 'warning',
  Hinweis: 'info',
  Note: 'info',
};

/** `Fehler KNG010 kurs/course.yaml:1:8`, and below it, indented, the message. */
const HEADLINE = /^([A-Z][a-z]+) (KNG\d{3}) (\S.*):(\d+):(\d+)\n {2}(\S.*)$/gm;

describe('VS Code underlines', () => {
  test.each(MESSAGE_LANGUAGES)(
    'every finding in the golden cases in "%s", with its hint',
    async (language) => {
      const texts = await Promise.all(folders.map((folder) => folder.shown(language)));
      const text = texts.join('\n');
      const expected = [...text.matchAll(HEADLINE)].map(
        ([, severity, code, file, line, column, message]) => ({
          severity: SEVERITY[severity!],
          file,
          line: Number(line),
          column: Number(column),
          code,
          message,
          hint: expect.stringMatching(/^→ \S/) as string,
        }),
      );
      expect(expected.length).toBeGreaterThan(200);
      const marked = underlined(problemMatchers('${workspaceFolder}'), text).map(
        ({ message: whole, ...place }) => {
          const [message, hint, ...more] = whole.split('\n');
          expect(more).toEqual([]);
          return { ...place, message, hint };
        },
      );
      expect(marked).toEqual(expected);
    },
  );

  test('the findings of a build, and nothing else', async () => {
    const workspace = await Workspace.create();
    await workspace.course('schief', { version: 'v1' });
    const { stderr } = await workspace.build(['modules/schief', '--lang', 'en']);
    expect(underlined(taskOf('build').problemMatcher, stderr)).toMatchObject([
      { severity: 'error', file: 'modules/schief/course.yaml', line: 4, column: 10, code: 'KNG021' },
    ]);
  });

  test('the findings of the latest snapshot in the preview, and none of earlier ones', async () => {
    const workspace = await Workspace.create('gut');
    const running = new PreviewRun(workspace.path);
    await running.url();
    const settings = await workspace.text('modules/gut/course.yaml');
    await workspace.write('modules/gut/course.yaml', settings.replace('1.0.0', 'v1'));
    const last = () =>
      snapshotReports(running.output)
        .at(-1)!
        .map(({ code }) => code);
    await expect.poll(last, { timeout: 50_000 }).toEqual(['KNG021']);
    await workspace.write('modules/gut/course.yaml', settings.replace('1.0.0', '1.0.1'));
    await running.waitFor('Kurs gut 1.0.1: no errors');
    await expect.poll(last, { timeout: 50_000 }).toEqual([]);
  });
});

interface Background {
  readonly beginsPattern: string;
  readonly endsPattern: string;
}

const taskOf = (name: string) => {
  const task = tasks({
    commandLine: (command) => ['npx', 'knigge', command],
    base: '${workspaceFolder}',
  }).find(({ label }) => label === `Knigge: ${name}`);
  return task as unknown as { readonly problemMatcher: readonly ProblemMatcher[] };
};

/** What VS Code underlines after each snapshot: it clears its marks at a beginning, and shows new ones at an end. */
function snapshotReports(output: string): Underlined[][] {
  const { problemMatcher } = taskOf('dev');
  const { beginsPattern, endsPattern } = problemMatcher[0]!.background as Background;
  const begins = new RegExp(beginsPattern);
  const ends = new RegExp(endsPattern);
  const reports: string[][] = [];
  let current: string[] | undefined;
  for (const line of output.split('\n')) {
    if (begins.test(line)) current = [];
    else if (ends.test(line) && current) {
      reports.push(current);
      current = undefined;
    } else current?.push(line);
  }
  return reports.map((lines) => underlined(problemMatcher, lines.join('\n')));
}
