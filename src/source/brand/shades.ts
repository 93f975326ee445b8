import { clampChroma, formatHex, interpolate, oklch, parse, wcagContrast, type Oklch } from 'culori';

/** Contrast of text (WCAG 2.2, 1.4.3). */
const TEXT = 4.5;

/** How far a tinted ground is from the card in lightness, 0–1, so that yellow can be seen as well as violet. */
const DEPTH = { light: 0.06, dark: 0.1 } as const;

/** The most that a tinted ground has of the colour. */
const TINT = 0.3;

const STEP = 0.005;

/** Colours of a theme on which text stands, as CSS writes them. */
export interface Grounds {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
}

/** Colours of a scheme that follow from a brand's, as `#rrggbb`. */
export interface Shades {
  /** links, words and borders in the brand's hue; carries 4.5 : 1 on paper, card and soft */
  readonly accent: string;
  /** words on the accent */
  readonly accentInk: string;
  /** a tinted ground, on which ink keeps 4.5 : 1 as well */
  readonly soft: string;
}

export const WHITE = '#ffffff';
const BLACK = '#000000';

/** Contrast of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** White where a colour carries it, else black; one of the two always has 4.5 : 1. */
export const inkOn = (ground: string): string => (contrast(ground, WHITE) >= TEXT ? WHITE : BLACK);

/** The nearest colour of the same hue that has the contrast of text on every ground, darker or lighter. */
export function legible(color: string, grounds: readonly string[], towards: 'darker' | 'lighter'): string {
  const start: Oklch = oklch(parse(color)!);
  const step = towards === 'darker' ? -STEP : STEP;
  for (let l = start.l; l > 0 && l < 1; l += step) {
    const shade = formatHex(clampChroma({ ...start, l }, 'oklch'));
    if (grounds.every((ground) => contrast(shade, ground) >= TEXT)) return shade;
  }
  return towards === 'darker' ? BLACK : WHITE;
}

export function shadesOf(color: string, { paper, card, ink }: Grounds, scheme: 'light' | 'dark'): Shades {
  const distance = Math.abs(lightness(color) - lightness(card));
  const soft = tinted(color, card, ink, Math.min(TINT, DEPTH[scheme] / distance));
  const accent = legible(color, [paper, card, soft], scheme === 'light' ? 'darker' : 'lighter');
  return { accent, accentInk: inkOn(accent), soft };
}

const lightness = (color: string): number => oklch(parse(color)!).l;

/** A ground with as much of a colour as its words allow. */
function tinted(color: string, card: string, ink: string, share: number): string {
  const soft = formatHex(interpolate([card, color], 'oklab')(share));
  return contrast(soft, ink) >= TEXT ? soft : tinted(color, card, ink, share / 2);
}
