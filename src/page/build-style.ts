import { transform } from 'esbuild';
import type { Theme } from './theme.ts';

/**
 * Minified CSS of a theme: the style sheets in `styles/` in the order of their names, then those of the features and
 * of the question kinds.
 */
export async function buildStyle(
  theme: Theme,
  features: readonly string[],
  kinds: readonly string[],
): Promise<string> {
  const always = [...theme.keys()].filter((path) => /^styles\/[^/]+\.css$/.test(path));
  const wanted = [
    ...features.map((feature) => `styles/features/${feature}.css`),
    ...kinds.map((kind) => `partials/questions/${kind}.css`),
  ];
  const sheets = [...always, ...wanted].flatMap((path) => theme.get(path) ?? []);
  const { code } = await transform(sheets.join('\n'), { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}
