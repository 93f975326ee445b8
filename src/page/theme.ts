import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Contents of the files of a theme, by path below its folder with forward slashes. */
export type Theme = ReadonlyMap<string, string>;

const BASE = 'base';

/** The names of the themes of the tool at `root`, sorted. */
export async function themeNames(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'templates'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads a theme: the files of the base theme, replaced by files of the same path in the theme. */
export async function readTheme(root: string, name: string): Promise<Theme> {
  const layers = await Promise.all(
    [...new Set([BASE, name])].map((layer) => readFiles(join(root, 'templates', layer))),
  );
  return new Map([...new Map(layers.flat())].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readFiles(folder: string): Promise<[string, string][]> {
  const names = await readdir(folder, { recursive: true });
  const wanted = names.filter((name) => /\.(hbs|css)$/.test(name));
  return Promise.all(
    wanted.map(async (name): Promise<[string, string]> => [
      name.split(sep).join('/'),
      (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n'),
    ]),
  );
}
