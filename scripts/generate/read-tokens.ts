import { generate, parse, walk } from 'css-tree';
import type { Tokens } from '../../src/page/theme.ts';

/** The custom properties at `:root` in the style sheets of a theme; where one is set twice, the later value counts. */
export function readTokens(sheets: ReadonlyMap<string, string>): Tokens {
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  for (const [path, sheet] of sheets) {
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
