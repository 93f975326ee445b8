import type { Frame, Page } from 'playwright-core';

import { axeViolations, COLOUR_RULES } from './axe.ts';

/** A phone or 1280 px at 400 %, the frame of Moodle, a desk. */
const WIDTHS = [320, 650, 1280] as const;

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;

/** What a page looks like; a scheme of colours has no say in anything but colours. */
const LOOKS = [
  ...WIDTHS.map((width) => ({ name: `light, ${width} px`, width, media: LIGHT, rules: undefined })),
  {
    name: 'dark',
    width: 650,
    media: { colorScheme: 'dark', forcedColors: 'none' },
    rules: COLOUR_RULES,
  },
  {
    name: 'forced colours',
    width: 650,
    media: { colorScheme: 'dark', forcedColors: 'active' },
    rules: COLOUR_RULES,
  },
] as const;

/**
 * What axe finds wrong with a frame in every width and every colour scheme, a line each; the page is as it was
 * afterwards. The feedback fades in, and half-faded words have less contrast than they end up with: visit with
 * reduced motion.
 */
export async function violationsInEveryLook(page: Page, frame: Frame, state: string): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize()!;
  for (const { name, width, media, rules } of LOOKS) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: before.height });
    const violations = await axeViolations(frame, rules);
    found.push(...violations.map((violation) => `${state}, ${name}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize(before);
  return found;
}
