import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';

import { compile } from '../src/compiler/compile.ts';
import { packageRoot } from '../src/tool/package-root.ts';
import { readFolder } from '../src/source/folder/read-folder.ts';
import { writePackage } from '../src/package/write-package.ts';

const COMMAND = join(packageRoot(), 'src', 'cli', 'knigge.ts');

/** Milliseconds of full builds of a course: `here` within this process, `command` of `knigge build` from start to end. */
export interface BuildTimes {
  readonly here: readonly number[];
  readonly command: readonly number[];
}

async function buildHere(folder: string, out: string): Promise<void> {
  const tool = { root: packageRoot(), version: '0.0.0' };
  const { packages } = await compile(await readFolder(folder, folder), tool, undefined);
  if (packages.length === 0) throw new Error('the course does not build');
  for (const pack of packages) await writePackage(pack, out);
}

async function buildByCommand(folder: string, out: string): Promise<void> {
  const args = ['--import', 'tsx', COMMAND, 'build', folder, '--out', out];
  const build = spawn(execPath, args, { cwd: packageRoot(), stdio: 'ignore' });
  const [code] = (await once(build, 'exit')) as [number];
  if (code !== 0) throw new Error(`knigge build ended with exit code ${code}`);
}

async function timed(act: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

/** Builds so many times each way, by turns, so that both have the same machine. */
export async function buildTimes(folder: string, out: string, runs: number): Promise<BuildTimes> {
  const here: number[] = [];
  const command: number[] = [];
  await mkdir(out, { recursive: true });
  for (let run = 0; run < runs; run += 1) {
    here.push(await timed(() => buildHere(folder, out)));
    command.push(await timed(() => buildByCommand(folder, out)));
  }
  return { here, command };
}
