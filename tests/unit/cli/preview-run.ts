import { type ChildProcess, spawn } from 'node:child_process';
import { expect, onTestFinished } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { collectedProcess } from '../../support/collected-process.ts';

const ENGLISH = { LC_ALL: 'en_GB.UTF-8' } as const;

/** The preview as a person has it open in a terminal, until the test is over. */
abstract class Preview {
  /** what it has told so far */
  abstract readonly said: string;
  /** the exit code */
  abstract readonly ended: Promise<number | null>;

  abstract interrupt(signal: NodeJS.Signals): void;

  says(words: string | RegExp): Promise<void> {
    return says(this, words);
  }

  /** Where it can be seen, once it is open. */
  async url(): Promise<string> {
    await this.says(/Preview: http/);
    return /http:\S+/.exec(this.said)![0];
  }
}

async function says(preview: Preview, words: string | RegExp): Promise<void> {
  await expect.poll(() => preview.said, { timeout: 50_000 }).toMatch(words);
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

  get said(): string {
    return this.#process.stderr.text;
  }

  interrupt(signal: NodeJS.Signals): void {
    this.#process.signals.emit(signal);
  }
}

/** A preview in a process of its own. */
export class PreviewProcess extends Preview {
  readonly #child: ChildProcess;
  said = '';
  readonly ended: Promise<number | null>;

  constructor(command: string, args: readonly string[], cwd: string) {
    super();
    this.#child = spawn(command, args, { cwd, env: { ...process.env, ...ENGLISH } });
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.ended = new Promise((resolve) => this.#child.once('exit', (code) => resolve(code)));
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  interrupt(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}
