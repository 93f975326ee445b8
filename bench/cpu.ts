import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a process has used. */
export interface Usage {
  /** CPU seconds of all its threads, and of the children that it still has at its end */
  readonly cpu: number;
  /** peak memory in megabytes */
  readonly memory: number;
}

/**
 * A module that writes the usage of its process to file descriptor 3 at the end. esbuild is a process that outlives its
 * parent by an instant, so that nobody else would count its time (proc(5): fields 14 and 15, in hundredths of a second).
 */
const REPORT = `import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
const childrenTime = () => readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).reduce((sum, name) => {
  try {
    const fields = readFileSync('/proc/' + name + '/stat', 'utf8').split(') ').at(-1).split(' ');
    return fields[1] === String(process.pid) ? sum + (Number(fields[11]) + Number(fields[12])) / 100 : sum;
  } catch { return sum; }
}, 0);
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + childrenTime();
  writeSync(3, JSON.stringify({ cpu, memory: (maxRSS * 1024) / 1e6 }));
});`;

/** Runs a module with Node in a folder and measures it. */
export async function usageOf(cwd: string, args: readonly string[]): Promise<Usage> {
  const modules = ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`];
  const child = spawn(execPath, [...modules, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [usage, [code]] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')]);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${String(code)}`);
  return JSON.parse(usage) as Usage;
}
