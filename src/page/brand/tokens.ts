import type { Theme } from '../theme.ts';

/** Custom properties of a theme by name without their dashes, in the light and the dark scheme. */
export interface Tokens {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

const DARK = /@media \(prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}\s*\}/g;
const LIGHT = /^:root\s*\{([^}]*)\}/gm;

/** The custom properties that a theme gives its page; where it gives one twice, the later counts. */
export function tokensOf(theme: Theme): Tokens {
  const css = [...theme]
    .filter(([path]) => /^styles\/[^/]+\.css$/.test(path))
    .map(([, sheet]) => sheet.replace(/\/\*.*?\*\//gs, ''))
    .join('\n');
  const light = properties(css, LIGHT);
  return { light, dark: { ...light, ...properties(css, DARK) } };
}

const properties = (css: string, blocks: RegExp): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(blocks)].flatMap(([, block]) =>
      [...block!.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
        ([, name, value]) => [name!, value!.trim()] as const,
      ),
    ),
  );
