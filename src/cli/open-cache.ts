import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { type Cache, openCache as open } from '../cache/cache.ts';
import { nearestPackage } from '../tool/package-root.ts';
import type { Context } from './context.ts';

/** Rises when entries of the cache get another form. */
const FORMAT = 1;

/** Packages that are not part of the compiled tool and decide about the bytes of courses. */
const NATIVE = ['esbuild', 'sharp'];

/**
 * The cache of builds and previews; undefined where there is to be none, and where the tool runs from its sources, which
 * may change at any time.
 *
 * @param folder as typed; false for none, undefined for the usual one
 */
export async function openCache(
  folder: string | false | undefined,
  { tool, cwd, versions }: Pick<Context, 'tool' | 'cwd' | 'versions'>,
  run: string,
): Promise<Cache | undefined> {
  const { compiled, root, version } = tool;
  if (folder === false || compiled === undefined) return undefined;
  const hashFile = join(dirname(compiled), 'hash.txt');
  // It is missing while the tool is made.
  const hash = await readFile(hashFile, 'utf8').catch(() => undefined);
  if (hash === undefined) return undefined;
  const native = await Promise.all(NATIVE.map(versionOf));
  const maker = [FORMAT, version, hash, JSON.stringify(versions), ...native].join(' ');
  const path = folder === undefined ? usualFolder(root) : resolve(cwd, folder);
  return open({ folder: path, maker, toolFile: { path: hashFile, text: hash }, run });
}

/** `node_modules/.cache/knigge` beside the packages that the tool is installed with. */
function usualFolder(root: string): string {
  const parent = dirname(root);
  const modules = basename(parent) === 'node_modules' ? parent : join(root, 'node_modules');
  return join(modules, '.cache', 'knigge');
}

async function versionOf(name: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(name);
  const manifest = join(nearestPackage(dirname(entry)), 'package.json');
  return (JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string }).version;
}
