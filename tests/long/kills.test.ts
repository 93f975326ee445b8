import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { manyCourses, startBuild } from '../unit/cli/build/many.ts';
import type { Workspace } from '../unit/cli/workspace.ts';

/** More than one thread is started for. */
const COURSES = 10;
const KILLS = 30;

/** Zips and lock files that are there, by path. */
async function results(workspace: Workspace): Promise<Map<string, string>> {
  const zips = (await workspace.list('dist')).filter((name) => name.endsWith('.zip'));
  const courses = await workspace.list('modules');
  const paths = [
    ...zips.map((name) => `dist/${name}`),
    ...courses.map((id) => `modules/${id}/ids.lock.yaml`),
  ];
  const found = new Map<string, string>();
  for (const path of paths) {
    const bytes = await workspace.read(path).catch(() => undefined);
    if (bytes) found.set(path, bytes.toString('base64'));
  }
  return found;
}

test('builds on one cache that are killed at any moment leave nothing half, and the next ones are right', async () => {
  const reference = await manyCourses(COURSES);
  const began = performance.now();
  await (
    await startBuild(reference, '--no-cache')
  ).ended;
  const duration = performance.now() - began;
  const expected = await results(reference);
  const workspaces = [await manyCourses(COURSES), await manyCourses(COURSES)];
  const cache = join(reference.path, 'cache');

  for (let kill = 0; kill < KILLS; kill += 1) {
    // Some builds find all in the cache, some a part of it, some nothing.
    if (kill % 4 === 0) await rm(cache, { recursive: true, force: true });
    for (const { path } of workspaces) await rm(join(path, 'dist'), { recursive: true, force: true });
    const builds = await Promise.all(workspaces.map((each) => startBuild(each, '--cache', cache)));
    await pause(Math.random() * duration * 1.5);
    for (const build of builds) build.kill('SIGKILL');
    await Promise.all(builds.map(({ ended }) => ended));
    for (const workspace of workspaces) {
      for (const [path, bytes] of await results(workspace)) {
        expect(bytes === expected.get(path), `${path} after kill ${kill + 1}`).toBe(true);
      }
    }
    const next = await Promise.all(workspaces.map((each) => startBuild(each, '--cache', cache)));
    await Promise.all(next.map(({ ended }) => ended));
    for (const workspace of workspaces) expect((await results(workspace)).size).toBe(expected.size);
    for (const workspace of workspaces) {
      const wrong = [...(await results(workspace))].filter(([path, bytes]) => bytes !== expected.get(path));
      expect(wrong.map(([path]) => path)).toEqual([]);
    }
    if (kill % 2 === 0) {
      for (const each of workspaces) {
        for (const id of await each.list('modules')) {
          await rm(join(each.path, 'modules', id, 'ids.lock.yaml'), { force: true });
        }
      }
    }
  }
});
