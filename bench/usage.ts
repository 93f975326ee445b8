import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command has used. */
export interface Usage {
  /** CPU seconds of all its processes and threads */
  readonly cpu: number;
  /** peak memory of its largest process, in megabytes */
  readonly memory: number;
}

/**
 * A module with which each process of Node writes down what it has used. esbuild outlives the process that has started it
 * by an instant, so that nobody else would count its time (proc(5): fields 4, 14 and 15, in hundredths of a second).
 */
const REPORT = `import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
function timeOfChildren() {
  let sum = 0;
  for (const name of readdirSync('/proc').filter((each) => Number(each) > 0)) {
    try {
      const [, rest] = readFileSync('/proc/' + name + '/stat', 'utf8').split('(esbuild) ');
      const fields = rest?.split(' ') ?? [];
      if (Number(fields[1]) === process.pid) sum += (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {}
  }
  return sum;
}
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + timeOfChildren();
  appendFileSync(process.env.KNIGGE_USAGE, JSON.stringify({ cpu, memory: (maxRSS * 1024) / 1e6 }) + '\\n');
});`;

/** Runs a command in a folder, and measures it with all its processes of Node. */
export async function usageOf(cwd: string, command: string, args: readonly string[]): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-usage-'));
  try {
    const file = join(folder, 'usage');
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(REPORT)}`;
    const env = { ...process.env, NODE_OPTIONS, KNIGGE_USAGE: file };
    const [code] = (await once(spawn(command, args, { cwd, env, stdio: 'ignore' }), 'exit')) as [number];
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with exit code ${code}`);
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const usages = lines.map((line) => JSON.parse(line) as Usage);
    return {
      cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
      memory: Math.max(...usages.map(({ memory }) => memory)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
