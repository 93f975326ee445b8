import { build } from 'esbuild';
import { join } from 'node:path';

/** Bundles the client: the inspector and the simulated LMS, which both run in the browser. */
export async function bundleClient(
  root: string,
): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: ['ts', 'css'].map((extension) => join(root, 'src/preview/client', `preview.${extension}`)),
    absWorkingDir: root,
    outdir: join(root, 'preview'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const text = (extension: string): string => outputFiles.find(({ path }) => path.endsWith(extension))!.text;
  return { script: text('.js'), style: text('.css') };
}
