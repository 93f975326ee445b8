import { relative, resolve, sep } from 'node:path';

/** A path as a person would type it from the working directory, with forward slashes. */
export const displayPath = (path: string, cwd: string): string =>
  relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.';
