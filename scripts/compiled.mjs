import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMAND, compilationOf, DECISIVE, GENERATED, recordOf, ROOT } from './compilations.mjs';
import { isCurrent, recordStamps } from './stamp.mjs';

/** Makes what is in `generated/`, the compiled command included, where something that it is made from has changed. */
export async function generated() {
  if (isCurrent(ROOT, GENERATED)) return;
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
  const record = recordOf(compilation);
  if (compilation === COMMAND) await generated();
  else if (!isCurrent(ROOT, record)) {
    const began = Date.now();
    const { compile } = await import('./compile.mjs');
    const { sources, made } = await compile(compilation);
    recordStamps(ROOT, record, { sources: [...sources, ...DECISIVE], made, began });
  }
  return join(ROOT, compilation.folder, `${name}.js`);
}
