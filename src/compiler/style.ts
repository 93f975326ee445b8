import { transform } from 'esbuild';
import type { Theme } from './theme.ts';

/** The style sheets of a theme as one, in the order of their names, with those of the parts that a course has. */
export async function styleOf(theme: Theme, parts: readonly string[]): Promise<string> {
  const wanted = new Set(parts.map((part) => `styles/parts/${part}.css`));
  const sheets = [...theme].filter(([path]) => /^styles\/[^/]+\.css$/.test(path) || wanted.has(path));
  const { code } = await transform(sheets.map(([, css]) => css).join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return code.trim();
}
