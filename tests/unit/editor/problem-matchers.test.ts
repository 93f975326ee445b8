import { describe, expect, test } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../../src/diagnostics/problem.ts';
import { problemMatchers, type ProblemMatcher } from '../../../src/editor/problem-matchers.ts';
import { tasks } from '../../../src/editor/tasks.ts';
import { CaseFolder } from '../../golden/case-folder.ts';
import { Workshop } from '../cli/command-run.ts';
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

/** `Fehler KNG010 kurs/course.yaml:1:8`, and below it, indented, the words. */
const HEADLINE = /^([A-Z][a-z]+) (KNG\d{3}) (\S.*):(\d+):(\d+)\n {2}(\S.*)$/gm;

describe('VS Code underlines', () => {
  test.each(MESSAGE_LANGUAGES)(
    'every problem that a golden case shows in "%s", with its remedy',
    async (language) => {
      const texts = await Promise.all(folders.map((folder) => folder.shown(language)));
      const text = texts.join('\n');
      const told = [...text.matchAll(HEADLINE)].map(([, severity, code, file, line, column, message]) => ({
        severity: SEVERITY[severity!],
        file,
        line: Number(line),
        column: Number(column),
        code,
        message,
        remedy: expect.stringMatching(/^→ \S/) as string,
      }));
      expect(told.length).toBeGreaterThan(200);
      const seen = underlined(problemMatchers('${workspaceFolder}'), text).map(
        ({ message: whole, ...place }) => {
          const [message, remedy, ...more] = whole.split('\n');
          expect(more).toEqual([]);
          return { ...place, message, remedy };
        },
      );
      expect(seen).toEqual(told);
    },
  );

  test('what a build says, and nothing else', async () => {
    const shop = await Workshop.create();
    await shop.course('schief', { version: 'v1' });
    const { stderr } = await shop.build(['modules/schief', '--lang', 'en']);
    expect(underlined(taskOf('build').problemMatcher, stderr)).toMatchObject([
      { severity: 'error', file: 'modules/schief/course.yaml', line: 4, column: 10, code: 'KNG021' },
    ]);
  });

  test('what the preview says of the present state, and no longer what is mended', async () => {
    const shop = await Workshop.create();
    await shop.course('gut');
    const running = new PreviewRun(shop.path);
    await running.url();
    const settings = (await shop.read('modules/gut/course.yaml')).toString();
    await shop.write('modules/gut/course.yaml', settings.replace('1.0.0', 'v1'));
    const last = () =>
      looks(running.said)
        .at(-1)!
        .map(({ code }) => code);
    await expect.poll(last, { timeout: 50_000 }).toEqual(['KNG021']);
    await shop.write('modules/gut/course.yaml', settings.replace('1.0.0', '1.0.1'));
    await running.says('Kurs gut 1.0.1: no errors');
    await expect.poll(last, { timeout: 50_000 }).toEqual([]);
  });
});

interface Background {
  readonly beginsPattern: string;
  readonly endsPattern: string;
}

const taskOf = (name: string) => {
  const task = tasks({ commandLine: (command) => ['npx', 'knigge', command], base: '${workspaceFolder}' }).find(
    ({ label }) => label === `Knigge: ${name}`,
  );
  return task as unknown as { readonly problemMatcher: readonly ProblemMatcher[] };
};

/** VS Code forgets what it has underlined at each beginning, and shows what it has found at each end. */
function looks(said: string): Underlined[][] {
  const { problemMatcher } = taskOf('dev');
  const { beginsPattern, endsPattern } = problemMatcher[0]!.background as Background;
  const begins = new RegExp(beginsPattern);
  const ends = new RegExp(endsPattern);
  const seen: string[][] = [];
  let current: string[] | undefined;
  for (const line of said.split('\n')) {
    if (begins.test(line)) current = [];
    else if (ends.test(line) && current) {
      seen.push(current);
      current = undefined;
    } else current?.push(line);
  }
  return seen.map((lines) => underlined(problemMatcher, lines.join('\n')));
}
