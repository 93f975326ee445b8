import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Custom properties of a theme by name without their dashes, in the light and the dark scheme. */
export interface Tokens {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

/** A theme, as `scripts/generate/theme.ts` makes it of the files in `templates/`. */
export interface Theme {
  /** minified, by path below the folder of the theme with forward slashes, in the order of the paths */
  readonly sheets: Readonly<Record<string, string>>;
  readonly tokens: Tokens;
  /** precompiled, by path */
  readonly templates: Readonly<Record<string, TemplateSpecification>>;
}

const folderOf = (root: string): string => join(root, 'generated', 'themes');

/** The names of the themes of the tool at `root`, sorted. */
export const themeNames = async (root: string): Promise<string[]> =>
  (await readdir(folderOf(root)))
    .filter((file) => file.endsWith('.js'))
    .map((file) => parse(file).name)
    .sort();

/** A theme of the tool at `root`. */
export const readTheme = async (root: string, name: string): Promise<Theme> =>
  (await import(pathToFileURL(join(folderOf(root), `${name}.js`)).href)) as Theme;
