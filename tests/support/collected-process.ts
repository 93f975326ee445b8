import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import type { ProcessContext } from '../../src/cli/process-context.ts';

class CollectedStream extends Writable {
  text = '';

  constructor() {
    super({ decodeStrings: false });
  }

  override _write(chunk: string, _: BufferEncoding, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** A process for a command line that runs within this one: nobody types, and what is written is kept. */
export const collectedProcess = (cwd: string, env: ProcessContext['env'] = {}) =>
  ({
    stdin: new PassThrough(),
    stdout: new CollectedStream(),
    stderr: new CollectedStream(),
    env: { LC_ALL: 'C', ...env },
    cwd,
    signals: new EventEmitter(),
  }) satisfies ProcessContext;
