import { build } from 'esbuild';
import { join } from 'node:path';

/** The preview's own files, ready for the browser. */
export interface ClientFiles {
  readonly script: string;
  readonly style: string;
}

/** Bundles the preview's browser half, with the LMS in it. */
export async function bundleClient(root: string): Promise<ClientFiles> {
  const { outputFiles } = await build({
    entryPoints: ['ts', 'css'].map((kind) => join(root, 'src/preview/client', `preview.${kind}`)),
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
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))!.text;
  return { script: text('.js'), style: text('.css') };
}
