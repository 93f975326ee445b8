import { extname } from 'node:path/posix';

/** The extension of a file without its dot, in lower case; empty where there is none. */
export const typeOf = (path: string): string => extname(path).slice(1).toLowerCase();
