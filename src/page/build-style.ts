import { transform } from 'esbuild';
import type { Theme } from './theme.ts';

/**
 * The style sheets of a theme as one, in the order of their names, with those of the features and of the question
 * kinds that a course has.
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
