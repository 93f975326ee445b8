import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Compiles the command `knigge` into `knigge.js` in the given folder, and into what it loads when it needs it; the
 * packages that it uses stay packages. Whatever else lay in the folder is gone.
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
