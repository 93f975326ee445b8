import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { compiled } from '../../../../scripts/compiled.mjs';
import { type Run, Workspace } from '../workspace.ts';

/** A folder with small courses; the one in the middle has an error. */
export async function manyCourses(count: number): Promise<Workspace> {
  const workspace = await Workspace.create();
  for (let index = 0; index < count; index += 1) {
    const id = `k${String(index).padStart(2, '0')}`;
    await workspace.course(id, index === Math.floor(count / 2) ? { version: 'eins' } : {});
  }
  return workspace;
}

/** A build by the compiled tool, in a process of its own. */
export interface RunningBuild {
  /** Resolves when this is on stderr. */
  says(word: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Run>;
}

export async function startBuild(workspace: Workspace, ...args: readonly string[]): Promise<RunningBuild> {
  const command = [await compiled('src/cli/knigge.ts'), 'build', ...args];
  const child = spawn(execPath, command, {
    cwd: workspace.path,
    env: { ...process.env, CI: '', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const ended = Promise.all([text(child.stdout), once(child, 'close')]).then(([stdout, [code]]): Run => ({
    code: Number(code),
    stdout,
    stderr: said,
  }));
  return {
    async says(word) {
      while (!said.includes(word)) await Promise.race([once(child.stderr, 'data'), ended]);
    },
    kill: (signal) => void child.kill(signal),
    ended,
  };
}
