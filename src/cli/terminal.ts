import type { Readable, Writable } from 'node:stream';

/** Where questions are shown and answered. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** The terminal that a person sits at; undefined in a pipe and on a build server, where nobody answers. */
export const terminalOf = ({
  stdin,
  stdout,
  stderr,
  env,
}: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'> = process): Terminal | undefined =>
  stdin.isTTY && stdout.isTTY && stderr.isTTY && !/^(true|1)$/i.test(env['CI'] ?? '')
    ? { input: stdin, output: stderr }
    : undefined;
