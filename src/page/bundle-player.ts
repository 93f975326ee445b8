import { join } from 'node:path';
import { minify } from '@swc/core';
import { build, type Metafile, type Plugin } from 'esbuild';
import { INNER_NAMES } from './inner-names.ts';

export interface Bundle {
  readonly script: string;
  readonly metafile: Metafile;
}

/** The folders and files of the player that a course needs, by name. */
export interface PlayerModules {
  readonly dialect: string;
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
  /** modules `<name>.ts` that it does without: `<name>.absent.ts` takes their place */
  readonly absent: readonly string[];
}

/**
 * Bundles the player with no more than a course uses; the entry exists in memory alone. One script for every browser
 * of the last years, with no trace of the folder it was built in.
 */
export async function bundlePlayer(
  root: string,
  { dialect, kinds, parts, absent }: PlayerModules,
): Promise<Bundle> {
  const entry = [
    `import { start } from './src/player/start.ts';`,
    `import { dialect } from './src/lms/${dialect}/dialect.ts';`,
    ...kinds.map(
      (kind, index) => `import { player as kind${index} } from './src/questions/${kind}/player.ts';`,
    ),
    ...parts.map((part, index) => `import { part as part${index} } from './src/player/parts/${part}.ts';`),
    `start(dialect, {`,
    `  kinds: { ${kinds.map((kind, index) => `${JSON.stringify(kind)}: kind${index}`).join(', ')} },`,
    `  parts: [${parts.map((_, index) => `part${index}`).join(', ')}],`,
    `});`,
  ].join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    absWorkingDir: root,
    outfile: join(root, 'player.js'),
    bundle: true,
    write: false,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    metafile: true,
    format: 'iife',
    mangleProps: new RegExp(`^(${INNER_NAMES.join('|')})$`),
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
    plugins: [without(absent)],
    logLevel: 'silent',
  });
  return { script: await shorten(outputFiles[0]!.text), metafile };
}

/** Of what esbuild can do without knowing the whole script, swc does all, and a twentieth more. */
async function shorten(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    toplevel: true,
    mangle: { toplevel: true },
    compress: {
      passes: 5,
      hoist_funs: false,
      keep_fargs: false,
      switches: false,
      unsafe_arrows: true,
      pure_getters: true,
    },
    format: { comments: false },
  });
  return code;
}

const without = (absent: readonly string[]): Plugin => ({
  name: 'absent',
  setup({ onResolve, resolve }) {
    for (const name of absent) {
      onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, ({ path, importer, resolveDir, kind }) =>
        resolve(path.replace(/\.ts$/, '.absent.ts'), { importer, resolveDir, kind }),
      );
    }
  },
});
