import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

let bundle: Promise<Uint8Array> | undefined;

async function bundled(): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('lms-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild gave no file for the LMS page');
  return file.contents;
}

/** The script of the LMS page, built once. */
export function lmsBundle(): Promise<Uint8Array> {
  bundle ??= bundled();
  return bundle;
}
