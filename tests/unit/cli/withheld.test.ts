/*
 * Files and folders that the system withholds: a message with the file and a remedy, never "a fault of Knigge". The
 * permissions are real, so that these commands run in a process that obeys them; one for all, since it takes seconds to
 * start.
 */
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type CommandLine, runUnderPermissions } from '../../support/under-permissions.ts';
import { reportOf, Workspace, type Run } from './workspace.ts';

/** Takes permissions from a file or folder, until the test is done. */
async function forbid(workspace: Workspace, name: string, mode = 0): Promise<void> {
  const path = join(workspace.path, name);
  await chmod(path, mode);
  onTestFinished(() => chmod(path, 0o755));
}

/** The exit code of a run, and of each error in it the code, the place and the message. */
const toldBy = ({ code, stderr }: Run): readonly unknown[] => [
  code,
  ...[...stderr.matchAll(/^Error (KNG\d+) (\S+):\d+:\d+\n {2}(.*)$/gm)].map((match) => match.slice(1)),
  ...stderr.matchAll(/fault of Knigge[^]*/g),
];

const EPISODE = 'modules/bild/01-anfrage.md';
const LOCK = 'modules/fertig/ids.lock.yaml';

const unwritten = (file: string): readonly string[] => [
  'KNG119',
  file,
  `The package "${file}" could not be written (EACCES).`,
];

const unreadable = (file: string, path = file): readonly string[] => [
  'KNG270',
  file,
  `"${path}" cannot be read (EACCES).`,
];

test('what cannot be read or written is told with its path, and what nobody asks for is passed over', async () => {
  const workspace = await Workspace.create('datei', 'ordner', 'nebenbei', 'bild', 'fertig');
  const { path: folder } = workspace;
  expect((await workspace.build(['modules/fertig'])).code).toBe(0);
  const lock = await workspace.text(LOCK);
  await workspace.course('fertig', { id: 'mehr', version: '1.1.0' });
  const episode = await workspace.text(EPISODE);
  await workspace.write(EPISODE, episode.replace('## ', '![Ein Brief](brief.png)\n\n## '));
  await workspace.write('modules/bild/brief.png', 'a picture');
  await workspace.write('alt.zip', 'a package');
  for (const name of ['modules/nebenbei/alt', 'fest', 'modul/modules']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await forbid(workspace, 'modules/datei/01-anfrage.md');
  await forbid(workspace, 'modules/ordner');
  await forbid(workspace, 'modules/nebenbei/alt');
  await forbid(workspace, 'modules/bild/brief.png');
  await forbid(workspace, 'alt.zip');
  await forbid(workspace, 'modul/modules', 0o111);
  await forbid(workspace, 'modules/fertig', 0o555);
  await forbid(workspace, 'fest', 0o555);

  const zip = 'nebenbei-de-1.0.0-scorm12.zip';
  const expected: readonly (readonly [args: string, code: number, ...errors: unknown[]])[] = [
    ['build modules/datei', 1, unreadable('modules/datei/01-anfrage.md')],
    ['build modules/ordner --json', 1, unreadable('modules/ordner')],
    ['build modules/nebenbei', 0],
    ['build modules/bild', 1, unreadable(EPISODE, 'brief.png')],
    ['build modules/fertig', 1, ['KNG271', LOCK, `"${LOCK}" cannot be written (EACCES).`]],
    ['build modules/nebenbei --out fest', 1, unwritten(`fest/${zip}`)],
    ['build modules/nebenbei --out fest/darunter', 1, unwritten(`fest/darunter/${zip}`)],
    ['build modules/ordner/kurs', 1, unreadable('modules/ordner/kurs')],
    ['diff alt.zip modules/nebenbei', 1, unreadable('alt.zip')],
    ['diff modules/nebenbei modules/ordner --json', 1, unreadable('modules/ordner')],
    [
      'schema fest',
      2,
      ['KNG146', 'fest/.vscode', 'Not everything in "fest/.vscode" could be read or written (EACCES).'],
    ],
    [
      'new fest/kurs',
      2,
      [
        'KNG144',
        'knigge',
        'The folder "fest/kurs" could not be made or filled (EACCES); nothing of it is left behind.',
      ],
    ],
  ];
  const lines: CommandLine[] = expected.map(([args]) => ({ folder, args: args.split(' ') }));
  const runs = await runUnderPermissions([
    ...lines,
    { folder: join(folder, 'modul'), args: ['build', '--json'] },
  ]);
  expect(runs.map(toldBy)).toEqual([
    ...expected.map(([, ...told]) => told),
    [1, ['KNG270', 'modules', '"modules" cannot be read (EACCES).']],
  ]);
  expect(runs[0]!.stderr).toContain('→ You lack the permission, or another program holds the file');
  for (const run of [runs[1]!, runs.at(-1)!]) {
    expect(reportOf(run)).toMatchObject({ packages: [], diagnostics: [{ code: 'KNG270' }] });
  }
  expect(reportOf(runs[9]!)).toMatchObject({ diagnostics: [{ code: 'KNG270', file: 'modules/ordner' }] });
  expect(await workspace.text(LOCK)).toBe(lock);
  expect(await workspace.list('dist')).not.toContain('mehr-de-1.1.0-scorm12.zip');
});
