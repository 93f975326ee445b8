import type { Brand } from '../../course/settings.ts';
import type { FontFacts } from '../../source/brand/font.ts';
import { inkOn, shadesOf, type Grounds } from '../../source/brand/shades.ts';
import type { Tokens } from '../theme.ts';

const FORMATS: Readonly<Record<string, string>> = {
  woff2: 'woff2',
  woff: 'woff',
  ttf: 'truetype',
  otf: 'opentype',
};

/** CSS that gives a theme the colour and the font of a brand. */
export function buildBrandStyle(
  { color, font }: Brand,
  facts: FontFacts | undefined,
  tokens: Tokens,
): string {
  return [
    ...(color ? [colorRules(color, tokens)] : []),
    ...(font && facts ? [fontRules(font, facts, tokens)] : []),
  ].join('');
}

function colorRules(color: string, { light, dark }: Tokens): string {
  const own = `--brand:${color};--brand-ink:${inkOn(color)};`;
  const dim = shadeProperties(color, dark, 'dark');
  return `:root{${own}${shadeProperties(color, light, 'light')}}@media (prefers-color-scheme:dark){:root{${dim}}}`;
}

function shadeProperties(color: string, tokens: Tokens['light'], scheme: 'light' | 'dark'): string {
  const { paper, card, ink } = tokens;
  const { accent, accentInk, soft } = shadesOf(color, { paper, card, ink } as Grounds, scheme);
  return `--accent:${accent};--accent-ink:${accentInk};--accent-soft:${soft}`;
}

function fontRules(font: string, { weights }: FontFacts, { light }: Tokens): string {
  const format = FORMATS[font.split('.').at(-1)!.toLowerCase()]!;
  const weight = weights ? `font-weight:${weights.join(' ')};` : '';
  const face = `@font-face{font-family:Brand;src:url(${font}) format("${format}");${weight}font-display:swap}`;
  return `${face}:root{--sans:Brand,${light['sans']};--serif:var(--sans)}`;
}
