import { build } from 'esbuild';

/** Compiles the command `knigge` into lib/; the packages that it uses stay packages. */
await build({
  entryPoints: ['src/cli/knigge.ts'],
  outfile: 'lib/knigge.js',
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: { js: '#!/usr/bin/env node' },
});
