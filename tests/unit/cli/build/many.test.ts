import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Workspace } from '../workspace.ts';
import { manyCourses, startBuild } from './many.ts';

/** More than one thread is started for. */
const COUNT = 12;

const isTemporary = (name: string): boolean => name.endsWith('.tmp');

/** What lies in a folder and below it, but for what is in the cache. */
async function filesIn({ path }: Workspace): Promise<string[]> {
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => !name.startsWith('cache/')).sort();
}

test('threads say and leave what one thread does, in the order of the courses', async () => {
  const [alone, together] = [await manyCourses(COUNT), await manyCourses(COUNT)];
  const expected = await alone.build(['--json', '--no-cache']);
  const { ended } = await startBuild(together, '--json', '--cache', 'cache');
  const run = await ended;
  expect(run).toEqual(expected);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('✘ modules/k06');
  expect(await filesIn(together)).toEqual([...(await filesIn(alone)), 'cache'].sort());
  const zips = (await alone.list('dist')).map((name) => `dist/${name}`);
  expect(zips.length).toBe(2 * (COUNT - 1));
  expect(await together.readAll(zips)).toEqual(await alone.readAll(zips));
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s ends a build with the exit code %d, and leaves no half zip and no temporary file',
  async (signal, code) => {
    const workspace = await manyCourses(40);
    const build = await startBuild(workspace, '--cache', 'cache');
    await build.says('✔');
    build.kill(signal);
    const run = await build.ended;
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(/Stopped after \d+ of 40 courses\./);
    const left = await readdir(workspace.path, { recursive: true });
    expect(left.filter(isTemporary)).toEqual([]);
    const zips = (await workspace.list('dist')).map((name) => join('dist', name));
    expect(zips.length).toBeGreaterThan(0);
    const stopped = await workspace.readAll(zips);
    await (
      await startBuild(workspace, '--no-cache')
    ).ended;
    expect(await workspace.readAll(zips)).toEqual(stopped);
  },
);

test('Ctrl+C also ends the build of a single course in the midst of a zip', async () => {
  const workspace = await manyCourses(0);
  await workspace.course('kurs');
  await workspace.write('modules/kurs/media/plan.pdf', Buffer.alloc(300_000_000, 'a long plan'));
  const episode = await workspace.text('modules/kurs/01-anfrage.md');
  const link = '## Zum Weiterlesen\n\n[Der Plan](media/plan.pdf)\n';
  await workspace.write('modules/kurs/01-anfrage.md', `${episode}\n${link}`);
  const build = await startBuild(workspace, '--cache', 'cache');
  const state = { hasEnded: false };
  const ended = build.ended.finally(() => (state.hasEnded = true));
  const isStaged = async (): Promise<boolean> => (await workspace.list('dist')).some(isTemporary);
  while (!state.hasEnded && !(await isStaged())) await setImmediate();
  build.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect(await workspace.list('dist')).toEqual([]);
});
