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

/**
 * A process for a command line that runs within this one: nobody types, and what is written is kept.
 *
 * @param options `compiled`: a folder beside a `hash.txt` that stands for the tool; only then there is a cache
 */
export const collectedProcess = (
  cwd: string,
  env: ProcessContext['env'] = {},
  { compiled }: Pick<ProcessContext, 'compiled'> = {},
) =>
  ({
    stdin: new PassThrough(),
    stdout: new CollectedStream(),
    stderr: new CollectedStream(),
    env: { LC_ALL: 'C', ...env },
    cwd,
    versions: process.versions,
    signals: new EventEmitter(),
    ...(compiled === undefined ? {} : { compiled }),
  }) satisfies ProcessContext;
