import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';

import { compiled } from '../scripts/compiled.mjs';
import { compile } from '../src/compiler/compile.ts';
import { packageRoot } from '../src/tool/package-root.ts';
import { readFolder } from '../src/source/folder/read-folder.ts';
import { publishFile } from '../src/files/write-file-atomically.ts';
import { stagePackage } from '../src/package/stage-package.ts';

/** Milliseconds of full builds of a course: within this process, and of the command `knigge build` with its start. */
export interface BuildTimes {
  readonly inProcess: readonly number[];
  readonly command: readonly number[];
}

async function buildInProcess(folder: string, out: string): Promise<void> {
  const tool = { root: packageRoot(), version: '0.0.0' };
  const { packages } = await compile(await readFolder(folder, folder), tool, undefined);
  if (packages.length === 0) throw new Error('the course does not build');
  for (const { name, files } of packages) {
    const path = join(out, name);
    await publishFile((await stagePackage(files, path, 'bench')).path, path);
  }
}

async function buildByCommand(folder: string, out: string): Promise<void> {
  const args = [await compiled('src/cli/knigge.ts'), 'build', folder, '--out', out, '--no-cache'];
  const build = spawn(execPath, args, { cwd: packageRoot(), stdio: 'ignore' });
  const [code] = (await once(build, 'exit')) as [number];
  if (code !== 0) throw new Error(`knigge build ended with exit code ${code}`);
}

async function timed(task: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await task();
  return performance.now() - before;
}

/** Builds both ways in turn, so that other load on the machine affects both alike. */
export async function buildTimes(folder: string, out: string, runs: number): Promise<BuildTimes> {
  const inProcess: number[] = [];
  const command: number[] = [];
  await mkdir(out, { recursive: true });
  for (let run = 0; run < runs; run += 1) {
    inProcess.push(await timed(() => buildInProcess(folder, out)));
    command.push(await timed(() => buildByCommand(folder, out)));
  }
  return { inProcess, command };
}
