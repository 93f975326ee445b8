import { build, type Metafile } from 'esbuild';
import { kinds } from '../../src/questions/kinds.ts';

/** A script, and the bundler's list of what it is made of. */
export interface Bundle {
  readonly script: string;
  readonly metafile: Metafile;
}

/**
 * The player of a dialect as one module: it exports `start`, `dialect`, and the player of each kind under the kind's name.
 * What depends on a feature is still open (`import.meta.without` in `src/course/features.ts`); `src/page/bundle-player.ts`
 * takes from it what a course uses. The module does not depend on the folder of the tool.
 *
 * @param root the folder of the tool, above `src/`
 */
export async function bundleDialect(
  root: string,
  dialect: string,
  names: readonly string[] = Object.keys(kinds),
  constants: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const entry = [
    `export { start } from './src/player/start.ts';`,
    `export { dialect } from './src/lms/${dialect}/dialect.ts';`,
    ...names.map((kind) => `export { player as ${kind} } from './src/questions/${kind}/player.ts';`),
  ].join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    absWorkingDir: root,
    outfile: `${dialect}.js`,
    define: { ...constants },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return { script: outputFiles[0]!.text, metafile };
}
