import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../../../src/tool/package-root.ts';
import { readTokens } from '../../../../scripts/generate/read-tokens.ts';
import { readTheme } from '../../../../src/page/theme.ts';
import { contrast, inkOn, legible, shadesOf, type Grounds } from '../../../../src/source/brand/shades.ts';

const { tokens } = await readTheme(packageRoot(), 'base');

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(['light', 'dark'] as const)('in the %s scheme of the base theme', (scheme) => {
  const { paper, card, ink } = tokens[scheme];
  const grounds = { paper, card, ink } as Grounds;

  test('every colour gives legible text on every background, and a legible text colour on itself', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const { accent, accentInk, soft } = shadesOf(color, grounds, scheme);
        for (const ground of [grounds.paper, grounds.card, soft]) {
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(grounds.ink, soft)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accentInk, accent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(inkOn(color), color)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

test('a legible colour stays the same', () => {
  expect(legible('#0d5c63', ['#ffffff', '#f7f5f0'], 'darker')).toBe('#0d5c63');
});

test('text is black on yellow, and white on violet', () => {
  expect([inkOn('#ffcc00'), inkOn('#fc0'), inkOn('#5b0f8b')]).toEqual(['#000000', '#000000', '#ffffff']);
});

test('tokens of a theme count as its browser counts them', async () => {
  const css = `/* --paper: red; */
:root {
  --paper: #fff;
  --ink: #111 /* coal */
}
:root[data-x], .part { --paper: blue; }
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #000;
    .part { --paper: navy; }
  }
}
@media (forced-colors: active) {
:root {
  --paper: Canvas;
}
}`;
  const own = readTokens(
    new Map([
      ['styles/1-tokens.css', css],
      ['styles/7-own.css', ':root {\n  --ink: #222;\n}'],
      ['styles/features/news.css', ':root {\n  --ink: #333;\n}'],
    ]),
  );
  expect(own).toEqual({ light: { paper: '#fff', ink: '#222' }, dark: { paper: '#000', ink: '#222' } });
});
