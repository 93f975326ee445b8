import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../../src/cli/main.ts';
import { collectedProcess } from '../../../support/collected-process.ts';
import { type Run, Workspace } from '../workspace.ts';

/** A course, and a function that builds it as the compiled tool does. */
async function create(): Promise<{
  workspace: Workspace;
  build: (...args: readonly string[]) => Promise<Run>;
}> {
  const workspace = await Workspace.create('kurs');
  await workspace.write('tool/hash.txt', 'of the tool');
  return {
    workspace,
    async build(...args) {
      const context = collectedProcess(
        workspace.path,
        {},
        { compiled: join(workspace.path, 'tool/command') },
      );
      const code = await main(['build', '--cache', 'cache', ...args], context);
      return { code, stdout: context.stdout.text, stderr: context.stderr.text };
    },
  };
}

/** Changes with each writing of the zips. */
async function stamp(workspace: Workspace): Promise<unknown> {
  const zips = await workspace.list('dist');
  const all = await Promise.all(zips.map((name) => stat(join(workspace.path, 'dist', name))));
  return all.map(({ ino, mtimeMs }) => [ino, mtimeMs]);
}

test('the second build finds everything, says the same but that the lock file is new, and touches no zip', async () => {
  const { workspace, build } = await create();
  const first = await build();
  const before = await stamp(workspace);
  const second = await build();
  expect(await stamp(workspace)).toEqual(before);
  expect(first.stderr.replace(/.*ids\.lock\.yaml was updated.*\n/, '')).toBe(second.stderr);
  expect(await build()).toEqual(second);
  await build('--no-cache');
  expect(await stamp(workspace)).not.toEqual(before);
});

test('a zip that was deleted or changed is there again', async () => {
  const { workspace, build } = await create();
  await build();
  const [name] = await workspace.list('dist');
  const zip = await workspace.read(`dist/${name}`);
  await writeFile(join(workspace.path, 'dist', name!), 'something else');
  await build();
  expect((await workspace.read(`dist/${name}`)).equals(zip)).toBe(true);
});

test('another target, another folder of the tool and another name of the course folder are built anew', async () => {
  const { workspace, build } = await create();
  await build('--target', 'scorm12');
  expect((await workspace.list('dist')).length).toBe(1);
  await build('--target', 'scorm2004-4');
  expect((await workspace.list('dist')).length).toBe(2);
  const before = await stamp(workspace);
  await workspace.write('tool/hash.txt', 'of another tool');
  await build('--target', 'scorm12');
  expect(await stamp(workspace)).not.toEqual(before);
});

test('without a compiled tool there is no cache', async () => {
  const workspace = await Workspace.create('kurs');
  expect((await workspace.build(['--cache', 'cache'])).code).toBe(0);
  expect(await workspace.list('cache')).toEqual([]);
});

test('a cache that cannot be written costs time alone', async () => {
  const { workspace, build } = await create();
  await workspace.write('cache', '');
  expect((await build()).code).toBe(0);
  expect((await workspace.list('dist')).length).toBe(2);
});
