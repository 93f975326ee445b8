import { expect, test } from 'vitest';
import { reportOf, Workspace } from './workspace.ts';

// What each message says stands in tests/golden/commands/usage-*.txt.

test.each(['biuld', 'build --out', 'build --new-campaign', 'new --title --help'])(
  'knigge %s ends with exit code 2 and an empty stdout',
  async (line) => {
    const workspace = await Workspace.create();
    expect(await workspace.command(line.split(' '))).toMatchObject({ code: 2, stdout: '' });
  },
);

test('with --json, a usage error is printed as a diagnostic', async () => {
  const workspace = await Workspace.create();
  const run = await workspace.command(['build', '--json', '--ot', 'dist', '--lang', 'en']);
  expect(run.code).toBe(2);
  expect(reportOf(run)).toEqual({
    packages: [],
    diagnostics: [
      {
        code: 'KNG113',
        severity: 'error',
        message: 'There is no option "--ot" here.',
        hint: 'Did you mean "--out"? To see which there are, type: knigge build --help',
        file: 'knigge',
        line: 1,
        column: 21,
      },
    ],
  });
});

test('an argument with a space is quoted in the message, so that the carets mark the right one', async () => {
  const workspace = await Workspace.create();
  const { stderr } = await workspace.command(['diff', 'alt.zip', 'mein kurs', 'neu']);
  expect(stderr).toContain('knigge:1:33');
  expect(stderr).toContain('1 │ knigge diff alt.zip "mein kurs" neu\n');
});

test('the help is in the language of the system', async () => {
  const workspace = await Workspace.create();
  const { stdout } = await workspace.command(['build', '--help'], { LC_ALL: 'de_DE.UTF-8' });
  expect(stdout).toMatch(/^Aufruf: knigge build/);
  expect(stdout).not.toMatch(/Usage|Options:|default|choices|Exit codes/);
});
