import { build } from 'esbuild';

/** Compiles the command `knigge` into one file; the packages that it uses stay packages. */
export async function compileCommand(outfile: string): Promise<void> {
  await build({
    entryPoints: ['src/cli/knigge.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
  });
}
