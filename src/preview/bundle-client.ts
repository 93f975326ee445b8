import { build } from 'esbuild';
import { join } from 'node:path';
import { importsByPath } from '../files/imports-by-path.ts';

/** Script and style sheet of the preview's page. */
export interface ClientFiles {
  readonly script: string;
  readonly style: string;
}

/** Bundles the client: the inspector and the simulated LMS, which both run in the browser. */
export async function bundleClient(root: string): Promise<ClientFiles> {
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
    plugins: [importsByPath],
    logLevel: 'silent',
  });
  const text = (extension: string): string => outputFiles.find(({ path }) => path.endsWith(extension))!.text;
  return { script: text('.js'), style: text('.css') };
}
