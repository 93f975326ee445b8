import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { constantsFor, type Feature } from '../course/features.ts';

export interface Bundle {
  readonly script: string;
  readonly metafile: Metafile;
}

/** What the player of a course is made of. */
export interface PlayerModules {
  /** a folder of `src/lms` */
  readonly dialect: string;
  /** folders of `src/questions` */
  readonly kinds: readonly string[];
  readonly features: readonly Feature[];
}

/**
 * Bundles the player with no more than a course uses; the entry exists in memory alone. One script for every browser
 * of the last years, with no trace of the folder it was built in.
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
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return { script: outputFiles[0]!.text.trim(), metafile };
}
