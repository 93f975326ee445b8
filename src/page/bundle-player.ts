import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { importsByPath } from '../files/imports-by-path.ts';
import { constantsFor, type Feature } from '../course/features.ts';
import { asciiScript } from './ascii.ts';

export interface Bundle {
  readonly script: string;
  readonly metafile: Metafile;
}

/** The modules of the player that a course uses. */
export interface PlayerModules {
  /** name of a folder in `src/lms` */
  readonly dialect: string;
  /** names of folders in `src/questions` */
  readonly kinds: readonly string[];
  readonly features: readonly Feature[];
}

/**
 * Bundles the player with the modules that a course uses. The script does not depend on the folder of the tool.
 *
 * @param root the folder of the tool, above `src/`
 */
export async function bundlePlayer(
  root: string,
  { dialect, kinds, features }: PlayerModules,
): Promise<Bundle> {
  const entry = [
    `import { start } from './src/player/start.ts';`,
    `import { dialect } from './src/lms/${dialect}/dialect.ts';`,
    ...kinds.map(
      (kind, index) => `import { player as kind${index} } from './src/questions/${kind}/player.ts';`,
    ),
    `start(dialect, { ${kinds.map((kind, index) => `${JSON.stringify(kind)}: kind${index}`).join(', ')} });`,
  ].join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    absWorkingDir: root,
    outfile: join(root, 'player.js'),
    define: constantsFor(features),
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    tsconfigRaw: {},
    plugins: [importsByPath],
    logLevel: 'silent',
  });
  return { script: asciiScript(outputFiles[0]!.text.trim()), metafile };
}
