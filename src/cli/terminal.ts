import { isBuildServer } from './build-server.ts';
import type { Input, Output, ProcessContext } from './process-context.ts';

/** The streams on which questions are asked and answered. */
export interface Terminal {
  readonly input: Input;
  readonly output: Output;
}

/** The terminal of a person; undefined where a stream is redirected and on a build server, where nobody answers. */
export const terminalOf = ({ stdin, stdout, stderr, env }: ProcessContext): Terminal | undefined =>
  stdin.isTTY && stdout.isTTY && stderr.isTTY && !isBuildServer(env)
    ? { input: stdin, output: stderr }
    : undefined;
