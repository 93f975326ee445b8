import { build } from 'esbuild';
import { constantsFor } from '../../src/course/features.ts';
import { packageRoot } from '../../src/tool/package-root.ts';

/** A file as it is bundled for a course that has nothing which only some courses have. */
export async function trimmed<M>(path: string): Promise<M> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: packageRoot(),
    define: constantsFor([]),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'node',
    tsconfigRaw: {},
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`) as Promise<M>;
}
