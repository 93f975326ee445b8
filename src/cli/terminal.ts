import { isBuildServer } from './build-server.ts';
import type { Input, Output, ProcessContext } from './process-context.ts';

/** Where questions are shown and answered. */
export interface Terminal {
  readonly input: Input;
  readonly output: Output;
}

/** The terminal that a person sits at; undefined in a pipe and on a build server, where nobody answers. */
export const terminalOf = ({ stdin, stdout, stderr, env }: ProcessContext): Terminal | undefined =>
  stdin.isTTY && stdout.isTTY && stderr.isTTY && !isBuildServer(env)
    ? { input: stdin, output: stderr }
    : undefined;
