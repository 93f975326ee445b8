import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { transform } from 'esbuild';
import Handlebars from 'handlebars';
import { readTokens } from './read-tokens.ts';

/** Contents of the files of a theme, by path below its folder with forward slashes, sorted. */
export type ThemeFiles = ReadonlyMap<string, string>;

const BASE = 'base';
const OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;

/** Reads a theme in a folder of themes: the files of the base theme, replaced by files of the same path in the theme. */
export async function readThemeFiles(themes: string, name: string): Promise<ThemeFiles> {
  const layers = await Promise.all([...new Set([BASE, name])].map((layer) => readFiles(join(themes, layer))));
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

/** The module of a theme, as `src/page/theme.ts` imports it: minified style sheets, tokens, precompiled templates. */
export async function themeModule(files: ThemeFiles): Promise<string> {
  const sheets = new Map([...files].filter(([path]) => path.endsWith('.css')));
  const minified = await Promise.all(
    [...sheets].map(async ([path, css]) => [path, await minify(css)] as const),
  );
  const templates = [...files].filter(([path]) => path.endsWith('.hbs'));
  return [
    `export const sheets = ${JSON.stringify(Object.fromEntries(minified))};`,
    `export const tokens = ${JSON.stringify(readTokens(sheets))};`,
    'export const templates = {',
    ...templates.map(([path, template]) => `${JSON.stringify(path)}: ${precompile(template)},`),
    '};\n',
  ].join('\n');
}

const minify = async (css: string): Promise<string> =>
  (await transform(css, { loader: 'css', minify: true, charset: 'utf8' })).code.trim();

/**
 * In strict mode Handlebars 4.7 throws for a missing `{{name}}`, but lets a missing name in `#if`, `#each`
 * or a partial's parameter pass as empty. Its compiler checks every path whose node says `strict`.
 */
class EveryPathStrict extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression & { strict?: boolean }): void {
    path.strict = true;
  }
}

function precompile(template: string): string {
  const ast = Handlebars.parse(template);
  new EveryPathStrict().accept(ast);
  // Typed as the template that its text describes; Handlebars answers the text (handlebars.js, compiler/compiler.js).
  return Handlebars.precompile(ast, OPTIONS) as unknown as string;
}
