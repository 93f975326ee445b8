import {
  clampChroma,
  converter,
  formatHex,
  interpolate,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

// culori alone would register thirty colour spaces.
for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) useMode(mode as typeof modeRgb);
const oklch = converter('oklch');

/** Minimum contrast of text (WCAG 2.2, 1.4.3). */
const TEXT = 4.5;

/** Difference in lightness (0–1) between a tinted background and the card, the same for every hue. */
const DEPTH = { light: 0.06, dark: 0.1 } as const;

/** Maximum share of the brand colour in a tinted background. */
const TINT = 0.3;

const STEP = 0.005;

/** Background colours of a theme and its text colour `ink`, as CSS colours. */
export interface Grounds {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
}

/** Colours of a scheme that are derived from the brand colour, as `#rrggbb`. */
export interface Shades {
  /** for links, text and borders in the brand's hue; contrast of 4.5 : 1 on paper, card and soft */
  readonly accent: string;
  /** for text on the accent */
  readonly accentInk: string;
  /** a tinted background, on which ink has a contrast of 4.5 : 1 */
  readonly soft: string;
}

export const WHITE = '#ffffff';
const BLACK = '#000000';

/** Contrast of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** White if it has a contrast of 4.5 : 1 on a colour, else black, which then has it. */
export const inkOn = (ground: string): string => (contrast(ground, WHITE) >= TEXT ? WHITE : BLACK);

/** The nearest darker or lighter colour of the same hue with a contrast of 4.5 : 1 on every background. */
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

/** A background with as much of a colour as the contrast of `ink` allows. */
function tinted(color: string, card: string, ink: string, share: number): string {
  const soft = formatHex(interpolate([card, color], 'oklab')(share));
  return contrast(soft, ink) >= TEXT ? soft : tinted(color, card, ink, share / 2);
}
