import { relative, resolve, sep } from 'node:path';

/** A path relative to the working directory, with forward slashes, for messages. */
export const displayPath = (path: string, cwd: string): string =>
  relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.';
