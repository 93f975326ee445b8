import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Compiles the command `knigge` into `knigge.js` in a folder, and into chunks that it loads on demand. Packages are not
 * bundled. Deletes everything that was in the folder.
 */
export async function compileCommand(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: ['src/cli/knigge.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
  });
}
