import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constantsFor, type Feature } from '../course/features.ts';
import { asciiScript } from './ascii.ts';

/** The modules of the player that a course uses. */
export interface PlayerModules {
  /** name of a folder in `src/lms` */
  readonly dialect: string;
  /** names of folders in `src/questions` */
  readonly kinds: readonly string[];
  readonly features: readonly Feature[];
}

/**
 * The script of the player with what a course uses, from the module that `scripts/generate/player.ts` makes for each
 * dialect.
 *
 * @param root the folder of the tool, above `generated/`
 */
export async function bundlePlayer(
  root: string,
  { dialect, kinds, features }: PlayerModules,
): Promise<string> {
  const { build } = await import('esbuild');
  const player = await readFile(join(root, 'generated', 'player', `${dialect}.js`), 'utf8');
  const names = kinds.join(', ');
  const { outputFiles } = await build({
    stdin: { contents: `import { start, dialect, ${names} } from 'player'; start(dialect, { ${names} });` },
    define: constantsFor(features),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    tsconfigRaw: {},
    // esbuild itself would read package.json and tsconfig.json of the folders above, which belong to others.
    plugins: [
      {
        name: 'player',
        setup(plugin) {
          plugin.onResolve({ filter: /^player$/ }, ({ path }) => ({ path, namespace: 'player' }));
          plugin.onLoad({ filter: /^player$/, namespace: 'player' }, () => ({ contents: player }));
        },
      },
    ],
    logLevel: 'silent',
  });
  return asciiScript(outputFiles[0]!.text.trim());
}
