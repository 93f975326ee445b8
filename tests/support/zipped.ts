import { buffer } from 'node:stream/consumers';
import type { Package } from '../../src/package/pack.ts';
import { zip } from '../../src/package/zip.ts';

/** A package as the file that a build writes. */
export const zipped = ({ files }: Pick<Package, 'files'>): Promise<Uint8Array> => buffer(zip(files));
