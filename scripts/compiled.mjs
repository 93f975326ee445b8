import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compilationOf, recordOf, ROOT } from './compilations.mjs';
import { isCurrent } from './stamp.mjs';

/** Makes what the tool reads from `generated/`, where something that it is made from has changed. */
export async function generated() {
  if (isCurrent(ROOT, 'generated/stamps.json')) return;
  await import(pathToFileURL(await compiled('scripts/generate.ts')).href);
}

/**
 * The path (absolute) of a TypeScript file of this project as compiled. Compiles it where something that it imports has
 * changed.
 *
 * @param {string} file path in this project
 */
export async function compiled(file) {
  const { compilation, name } = compilationOf(file);
  if (!isCurrent(ROOT, recordOf(compilation))) {
    const { compile } = await import('./compile.mjs');
    await compile(compilation);
  }
  return join(ROOT, compilation.folder, `${name}.js`);
}
