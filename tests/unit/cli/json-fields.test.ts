import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { OLD, RATE, released, REWRITE, to } from '../changes/released.ts';

const readme = await readFile(join(packageRoot(), 'README.md'), 'utf8');

/** The fields that a row of the README's table of `--json` names, those of its entries included. */
const documentedFields = (command: 'build' | 'diff'): string[] =>
  [...readme.matchAll(/^\| (`[^|]*`) +\| (build|diff|both)[^|]*\| ([^|]+)\|$/gm)]
    .filter(([, , of]) => of === command || of === 'both')
    .flatMap(([, names, , text]) =>
      [...`${names} ${text}`.matchAll(/`([a-z]\w+)(?:\[\])?`/g)].map(([, name]) => name!),
    );

/** The names of all fields in a document. */
const fieldsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) => [name, ...fieldsOf(below)]);
};

const printedFields = (stdout: string): string[] => [...new Set(fieldsOf(JSON.parse(stdout)))];

test('the README names every field that a build prints', async () => {
  const workspace = await released([to('1.1.0'), REWRITE]);
  const sound = await workspace.command(['build', 'modules/kurs', '--json']);
  const faulty = await workspace.command(['build', 'modules/fehlt', '--json']);
  const fields = [...printedFields(sound.stdout), ...printedFields(faulty.stdout)];
  expect(fields).toContain('sha256');
  expect(fields).toContain('hint');
  expect(fields.filter((name) => !documentedFields('build').includes(name))).toEqual([]);
});

test('the README names every field that a comparison prints, alone and within a build', async () => {
  const workspace = await released([to('2.0.0'), REWRITE, RATE]);
  const alone = await workspace.command(['diff', OLD, 'modules/kurs', '--json']);
  const fields = printedFields(alone.stdout);
  expect(fields).toEqual(
    expect.arrayContaining(['verdicts', 'again', 'before', 'option', 'message', 'reasons']),
  );
  expect(fields.filter((name) => !documentedFields('diff').includes(name))).toEqual([]);
  const within = await workspace.command([
    'build',
    'modules/kurs',
    '--since',
    OLD,
    '--new-campaign',
    '--json',
  ]);
  const { since } = JSON.parse(within.stdout) as { readonly since: object };
  expect(Object.keys(since)).toEqual(
    Object.keys(JSON.parse(alone.stdout) as object).filter((name) => name !== 'diagnostics'),
  );
});
