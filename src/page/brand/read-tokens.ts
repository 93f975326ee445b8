import type { Theme } from '../theme.ts';

/** Custom properties of a theme by name without their dashes, in the light and the dark scheme. */
export interface Tokens {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

/** The custom properties at `:root` in the style sheets of a theme; where one is set twice, the later value counts. */
export async function readTokens(theme: Theme): Promise<Tokens> {
  const { generate, parse, walk } = await import('css-tree');
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  for (const [path, sheet] of theme) {
    if (!/^styles\/[^/]+\.css$/.test(path)) continue;
    walk(parse(sheet, { parseCustomProperty: true }), {
      visit: 'Declaration',
      enter({ property, value }) {
        if (!property.startsWith('--') || !this.rule || generate(this.rule.prelude) !== ':root') return;
        const condition = this.atrule?.prelude && generate(this.atrule.prelude);
        const name = property.slice(2);
        if (this.atrule === null) light[name] = generate(value);
        else if (condition === '(prefers-color-scheme:dark)') dark[name] = generate(value);
      },
    });
  }
  return { light, dark: { ...light, ...dark } };
}
