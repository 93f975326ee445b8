import type { Frame, Page } from 'playwright-core';

import { axeViolations, COLOUR_RULES } from './axe.ts';
import { faintTexts } from './faint-texts.ts';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors: 'none' | 'active' };
  readonly rules: string[] | undefined;
}

/**
 * Each width and each colour scheme once: the styles have no breakpoint, and a scheme has no say in anything but
 * colours. A phone or 1280 px at 400 %, a desk, the frame of Moodle.
 */
const LOOKS: readonly Look[] = [
  {
    name: 'light, 320 px',
    width: 320,
    media: { colorScheme: 'light', forcedColors: 'none' },
    rules: undefined,
  },
  {
    name: 'dark, 1280 px',
    width: 1280,
    media: { colorScheme: 'dark', forcedColors: 'none' },
    rules: undefined,
  },
  {
    name: 'forced colours, 650 px',
    width: 650,
    media: { colorScheme: 'dark', forcedColors: 'active' },
    rules: COLOUR_RULES,
  },
];

async function violationsIn(
  looks: readonly Look[],
  page: Page,
  target: Page | Frame,
  state: string,
): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize()!;
  for (const { name, width, media, rules } of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: before.height });
    const faint = media.forcedColors === 'none' ? await faintTexts(target) : [];
    const violations = [...faint, ...(await axeViolations(target, rules))];
    found.push(...violations.map((violation) => `${state}, ${name}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize(before);
  return found;
}

/**
 * What axe finds wrong with a page or frame in every width and every colour scheme, and texts that are too faint, a
 * line each; the page is as it was afterwards. The feedback fades in, and half-faded words have less contrast than they end up with: visit with
 * reduced motion.
 */
export const violationsInEveryLook = (page: Page, target: Page | Frame, state: string): Promise<string[]> =>
  violationsIn(LOOKS, page, target, state);

/** What axe finds wrong with the colours of a page or frame, and texts that are too faint, in light and in dark. */
export const violationsInColours = (page: Page, target: Page | Frame, state: string): Promise<string[]> =>
  violationsIn(
    LOOKS.slice(0, 2).map((look) => ({ ...look, rules: COLOUR_RULES })),
    page,
    target,
    state,
  );
