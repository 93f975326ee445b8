import { execFile } from 'node:child_process';
import { execPath, getuid } from 'node:process';
import { promisify } from 'node:util';
import { compiled } from '../../scripts/compiled.mjs';
import type { Run } from '../unit/cli/workspace.ts';

export interface CommandLine {
  /** absolute */
  readonly folder: string;
  readonly args: readonly string[];
}

/** The capabilities by which root reads and writes what permissions forbid (capabilities(7)). */
const OVERRIDES = '-dac_override,-dac_read_search';

/** What makes a process obey permissions: nothing for any user but root, for whom setpriv of util-linux does it. */
const OBEDIENT =
  getuid?.() === 0 ? ['setpriv', `--inh-caps=${OVERRIDES}`, `--bounding-set=${OVERRIDES}`] : [];

/** Runs command lines in one process that permissions hold for. */
export async function runUnderPermissions(commands: readonly CommandLine[]): Promise<Run[]> {
  const node = [execPath, await compiled('tests/support/run-commands.ts'), JSON.stringify(commands)];
  const [command = '', ...args] = [...OBEDIENT, ...node];
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 16_000_000 });
  return JSON.parse(stdout) as Run[];
}
