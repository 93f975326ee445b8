import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

export interface Bundle {
  readonly script: string;
  readonly metafile: Metafile;
}

/** The folders and files of the player that a course needs, by name. */
export interface PlayerModules {
  readonly dialect: string;
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
}

/**
 * Bundles the player with no more than a course uses; the entry exists in memory alone. One script for every browser
 * of the last years, with no trace of the folder it was built in.
 */
export async function bundlePlayer(root: string, { dialect, kinds, parts }: PlayerModules): Promise<Bundle> {
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
