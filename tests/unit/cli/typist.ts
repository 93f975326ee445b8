import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished, vi } from 'vitest';
import { createCourse, type NewOptions } from '../../../src/cli/new/new.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { collectedProcess } from '../../support/collected-process.ts';

export const ENTER = '\r';
export const DOWN = '\u001B[B';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

/** A terminal, and a person who types when a question appears. */
export class Typist {
  readonly #input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  readonly #output = Object.assign(new PassThrough(), { isTTY: true });
  #written = '';
  readonly streams = { stdin: this.#input, stdout: this.#output, stderr: this.#output };

  constructor() {
    this.#output.on('data', (chunk: Buffer) => (this.#written += chunk.toString()));
  }

  /** the text on the terminal since the last answer, without the frame around it */
  get output(): string {
    return stripVTControlCharacters(this.#written).replace(/[\s│]+/g, ' ');
  }

  /** Types keys once the question has appeared since the last answer. */
  async answer(question: string, ...keys: string[]): Promise<void> {
    await vi.waitUntil(() => this.output.includes(question), { timeout: 30_000, interval: 5 });
    this.#written = '';
    for (const key of keys) this.#input.write(key);
  }
}

/** An empty folder that is deleted after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge neu ä-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `knigge new` at the terminal of a typist, or without a terminal. */
export function start(
  folder: string | undefined,
  typist: Typist | undefined,
  options: Partial<NewOptions> = {},
  cwd = packageRoot(),
): Promise<number> {
  const streams = { ...collectedProcess(cwd), ...typist?.streams };
  const tool = { root: packageRoot(), version: '1.2.3' };
  const context = { ...streams, tool, language: 'de', exit: () => undefined } as const;
  return createCourse(folder, { lang: 'de', ...options }, context);
}

/** The paths of all files and folders below a folder. */
export const below = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).sort();
