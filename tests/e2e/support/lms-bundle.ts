import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** Whose APIs a page has: ours, or those of scorm-again, which are a megabyte that no other page shall read. */
export type LmsKind = 'plain' | 'again';

const bundles = new Map<LmsKind, Promise<Uint8Array>>();

/** The script of an LMS's page, built once. */
export function lmsBundle(kind: LmsKind): Promise<Uint8Array> {
  const bundle = bundles.get(kind) ?? bundled(kind);
  bundles.set(kind, bundle);
  return bundle;
}

async function bundled(kind: LmsKind): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`lms-page-${kind}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    minifyWhitespace: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild gave no file for the LMS page');
  return file.contents;
}
