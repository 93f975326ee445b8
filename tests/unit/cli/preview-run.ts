import { type ChildProcess, spawn } from 'node:child_process';
import { expect, onTestFinished } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { collectedProcess } from '../../support/collected-process.ts';

const ENGLISH = { LC_ALL: 'en_GB.UTF-8' } as const;

/** A running `knigge dev`, which is stopped after the test. */
abstract class Preview {
  /** what it has written to stderr so far */
  abstract readonly output: string;
  /** the exit code */
  abstract readonly ended: Promise<number | null>;

  abstract interrupt(signal: NodeJS.Signals): void;

  waitFor(text: string | RegExp): Promise<void> {
    return outputMatches(this, text);
  }

  /** The address of the preview, once it is open. */
  async url(): Promise<string> {
    await this.waitFor(/Preview: http/);
    return /http:\S+/.exec(this.output)![0];
  }
}

async function outputMatches(preview: Preview, text: string | RegExp): Promise<void> {
  await expect.poll(() => preview.output, { timeout: 50_000 }).toMatch(text);
}

/** A preview within this process, called in a folder. */
export class PreviewRun extends Preview {
  readonly #process: ReturnType<typeof collectedProcess>;
  readonly ended: Promise<number>;

  constructor(folder: string, ...args: readonly string[]) {
    super();
    this.#process = collectedProcess(folder, ENGLISH);
    this.ended = main(['dev', ...args], this.#process);
    onTestFinished(async () => {
      this.interrupt('SIGTERM');
      await this.ended;
    });
  }

  get output(): string {
    return this.#process.stderr.text;
  }

  interrupt(signal: NodeJS.Signals): void {
    this.#process.signals.emit(signal);
  }
}

/** A preview in a process of its own. */
export class PreviewProcess extends Preview {
  readonly #child: ChildProcess;
  output = '';
  readonly ended: Promise<number | null>;

  constructor(command: string, args: readonly string[], cwd: string) {
    super();
    this.#child = spawn(command, args, { cwd, env: { ...process.env, ...ENGLISH } });
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = new Promise((resolve) => this.#child.once('exit', (code) => resolve(code)));
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  interrupt(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}
