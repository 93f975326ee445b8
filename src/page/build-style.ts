import type { Theme } from './theme.ts';

/**
 * CSS of a theme: the style sheets in `styles/` in the order of their names, then those of the features and of the
 * question kinds.
 */
export function buildStyle(
  { sheets }: Pick<Theme, 'sheets'>,
  features: readonly string[],
  kinds: readonly string[],
): string {
  const always = Object.keys(sheets).filter((path) => /^styles\/[^/]+\.css$/.test(path));
  const wanted = [
    ...features.map((feature) => `styles/features/${feature}.css`),
    ...kinds.map((kind) => `partials/questions/${kind}.css`),
  ];
  return [...always, ...wanted].map((path) => sheets[path] ?? '').join('');
}
