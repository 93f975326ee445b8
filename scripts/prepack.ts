import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMAND, ROOT } from './compilations.mjs';
import { compile } from './compile.mjs';

/** Name of the file with the licences of the packages whose code is published with the command. */
const LICENCES = 'THIRD-PARTY-LICENCES.txt';

/** Packages that are published as one file, in which the code of others is. */
const PREBUILT = ['svgo'];

/** A package whose code is in the preview's script alone. */
const IN_PREVIEW = 'node_modules/scorm-again';

await rm(join(ROOT, COMMAND.folder), { recursive: true, force: true });
const { packages } = await compile(COMMAND);
const folders = [...packages, `${IN_PREVIEW}/`].flatMap(
  (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [],
);
for (const name of PREBUILT) await addDependencies(name);
const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
await writeFile(join(ROOT, COMMAND.folder, LICENCES), texts.join(`\n${'-'.repeat(80)}\n\n`));

/** Adds the folders of the packages that a package needs, and of those that they need. */
async function addDependencies(name: string): Promise<void> {
  const manifest = await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Readonly<Record<string, string>> };
  for (const dependency of Object.keys(dependencies)) {
    const folder = `node_modules/${dependency}`;
    if (folders.includes(folder)) continue;
    folders.push(folder);
    await addDependencies(dependency);
  }
}

/** Name, version and licence of a package, with the text of its licence where it brings one. */
async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = (await readdir(join(ROOT, folder))).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : `\n${await readFile(join(ROOT, folder, file), 'utf8')}`;
  return `${manifest.name} ${manifest.version}, licence: ${manifest.license ?? 'see below'}\n${text}`;
}
