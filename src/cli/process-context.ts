import type { Readable, Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

/** A stream to read from: a terminal, a pipe or a file. */
export type Input = Readable & { readonly isTTY?: boolean };

/** A stream to write to: a terminal, a pipe or a file. */
export type Output = Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** What a command line needs from the process that runs it. */
export interface ProcessContext {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** the working directory, absolute */
  readonly cwd: string;
  /** of Node and its parts, and what it runs on */
  readonly versions: Readonly<Record<string, string | undefined>>;
  /** the folder of the compiled tool; undefined where the tool runs from its sources */
  readonly compiled?: string;
  /** emits SIGINT, SIGTERM and SIGHUP */
  readonly signals: { once(signal: NodeJS.Signals, listener: () => void): unknown };
}

/** The context of Node's process, read at the start of a command. */
export const processContext = (node: NodeJS.Process, compiled: string): ProcessContext => ({
  stdin: node.stdin,
  stdout: node.stdout,
  stderr: node.stderr,
  env: node.env,
  cwd: node.cwd(),
  versions: { ...node.versions, platform: node.platform, arch: node.arch },
  signals: node,
  compiled,
});
