import type { Plugin } from 'esbuild';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Lets esbuild find files by their paths alone, and packages as Node does. By itself, it reads package.json and Yarn's
 * .pnp files of all folders above, which belong to others, and fails where it cannot (esbuild 0.28, internal/resolver).
 */
export const importsByPath: Plugin = {
  name: 'imports by path',
  setup(build) {
    build.onResolve({ filter: /^[./]|^[a-z]:/i }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
    }));
    build.onResolve({ filter: /^\w[^:]/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
    }));
  },
};
