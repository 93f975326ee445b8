import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { packageRoot } from '../../../src/tool/package-root.ts';

const SOON = { timeout: 50_000 } as const;

/** The preview as a person runs it in a terminal, until the test is over. */
export class PreviewRun {
  readonly #child: ChildProcess;
  /** what it has told so far */
  said = '';
  /** the exit code */
  readonly ended: Promise<number | null>;

  constructor(command: string, args: readonly string[], cwd: string) {
    this.#child = spawn(command, args, { cwd, env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } });
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.ended = new Promise((resolve) => this.#child.once('exit', (code) => resolve(code)));
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** Runs it from its sources, called in a folder. */
  static fromSources(folder: string, ...args: readonly string[]): PreviewRun {
    const entry = join(packageRoot(), 'src/cli/knigge.ts');
    const command = ['--import', import.meta.resolve('tsx'), entry, 'dev', ...args];
    return new PreviewRun(process.execPath, command, folder);
  }

  async says(words: string | RegExp): Promise<void> {
    await says(this, words);
  }

  /** Where it can be seen, once it is open. */
  async url(): Promise<string> {
    await this.says(/Preview: http/);
    return /http:\S+/.exec(this.said)![0];
  }

  interrupt(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

async function says(run: PreviewRun, words: string | RegExp): Promise<void> {
  await expect.poll(() => run.said, SOON).toMatch(words);
}
