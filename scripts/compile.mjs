import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pid } from 'node:process';
import { build } from 'esbuild';
import { ROOT } from './compilations.mjs';

/**
 * A bundle is an ES module, and some packages in it are CommonJS modules that require parts of Node
 * (https://github.com/evanw/esbuild/issues/1921).
 */
const REQUIRE = `import { createRequire as createRequireOfNode } from 'node:module';
const require = createRequireOfNode(import.meta.url);`;

/** A build loads archiver each time: Node's own streams are those of readable-stream, and what is unused is left out. */
const ALIASES = {
  'readable-stream': 'node:stream',
  'crc-32': './scripts/crc32.mjs',
  lazystream: './scripts/unused.mjs',
  'readdir-glob': './scripts/unused.mjs',
  'tar-stream': './scripts/unused.mjs',
};

/** In milliseconds; a process that still runs may import a chunk of an earlier compilation. */
const KEPT_FOR = 86_400_000;

/**
 * Compiles TypeScript of this project. What only some commands or courses need becomes a chunk that is loaded on demand.
 *
 * @param {import('./compilations.mjs').Compilation} compilation
 * @returns paths below the folder of the project: of its own sources, of what was bundled of packages, and of what was made
 */
export async function compile(compilation) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { ...compilation.entries },
    outdir: compilation.folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    ...(compilation.isPublished
      ? { external: ['esbuild', 'sharp', 'tinypool'], banner: { js: REQUIRE } }
      : { packages: 'external' }),
    platform: 'node',
    alias: compilation.isPublished ? ALIASES : {},
    // Some packages have a CommonJS form that no bundler can follow beside an ES module.
    mainFields: ['module', 'main'],
    target: 'node20',
    format: 'esm',
    // Names stay as they are, since people report internal errors with their stacks.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) await writeWhole(path, contents);
  await removeOld(join(ROOT, compilation.folder), new Set(outputFiles.map(({ path }) => path)));
  const inputs = Object.keys(metafile.inputs);
  return {
    sources: inputs.filter((path) => !isPackage(path)),
    packages: inputs.filter(isPackage),
    made: outputFiles.map(({ path }) => relative(ROOT, path)),
  };
}

/** @param {string} path */
const isPackage = (path) => path.includes('node_modules/');

/**
 * @param {string} path
 * @param {Uint8Array} contents
 */
async function writeWhole(path, contents) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${pid}`, contents);
  await rename(`${path}.${pid}`, path);
}

/**
 * @param {string} folder
 * @param {ReadonlySet<string>} present
 */
async function removeOld(folder, present) {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const stats = present.has(path) ? undefined : await stat(path).catch(() => undefined);
    if (stats?.isFile() && Date.now() - stats.mtimeMs > KEPT_FOR) await rm(path, { force: true });
  }
}
