import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';

import { packageRoot } from '../src/compiler/package-root.ts';

const COMMAND = join(packageRoot(), 'src', 'cli', 'knigge.ts');

/** Milliseconds that the command `knigge build` takes for a course, from its start to its end, for so many runs. */
export async function buildTimes(folder: string, out: string, runs: number): Promise<number[]> {
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = Date.now();
    const args = ['--import', 'tsx', COMMAND, 'build', folder, '--out', out];
    const build = spawn(execPath, args, { cwd: packageRoot(), stdio: 'ignore' });
    const [code] = (await once(build, 'exit')) as [number];
    if (code !== 0) throw new Error(`knigge build ended with exit code ${code}`);
    took.push(Date.now() - before);
  }
  return took;
}
