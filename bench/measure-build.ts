import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { compiled } from '../scripts/compiled.mjs';
import { packageRoot } from '../src/tool/package-root.ts';

/** A module that writes the peak memory of its process to file descriptor 3, in units of 1,024 bytes. */
const REPORT_PEAK = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/**
 * The peak memory of `knigge build` in megabytes, and its time in seconds.
 *
 * @param args name folders absolutely
 * @param flags of Node
 */
export async function measureBuild(
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<{ memory: number; seconds: number }> {
  const modules = ['--import', `data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`];
  const command = await compiled('src/cli/knigge.ts');
  const before = performance.now();
  const build = spawn(execPath, [...flags, ...modules, command, 'build', '--no-cache', ...args], {
    cwd: packageRoot(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [peak, [code]] = await Promise.all([text(build.stdio[3] as Readable), once(build, 'exit')]);
  if (code !== 0) throw new Error(`knigge build ended with exit code ${code}`);
  return { memory: (Number(peak) * 1024) / 1e6, seconds: (performance.now() - before) / 1000 };
}
