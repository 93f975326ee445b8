import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/tool/package-root.ts';
import { COMMAND } from './compilations.mjs';
import { compile } from './compile.mjs';

/** Name of the file with the licences of the packages whose code is published with the command. */
const LICENCES = 'THIRD-PARTY-LICENCES.txt';

/** A package whose code is in the preview's script alone. */
const IN_PREVIEW = 'node_modules/scorm-again';

const root = packageRoot();
await rm(join(root, COMMAND.folder), { recursive: true, force: true });
const { inputs } = await compile(COMMAND);
const folders = [...Object.keys(inputs), `${IN_PREVIEW}/`].flatMap(
  (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [],
);
const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
await writeFile(join(root, COMMAND.folder, LICENCES), texts.join(`\n${'-'.repeat(80)}\n\n`));

/** Name, version and licence of a package, with the text of its licence where it brings one. */
async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = (await readdir(join(root, folder))).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : `\n${await readFile(join(root, folder, file), 'utf8')}`;
  return `${manifest.name} ${manifest.version}, licence: ${manifest.license ?? 'see below'}\n${text}`;
}
