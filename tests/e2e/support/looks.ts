import type { Frame, Page } from 'playwright-core';

import { axeViolations } from './axe.ts';

const SCHEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** A phone or 1280 px at 400 %, the frame of Moodle, a desk. */
const WIDTHS = [320, 650, 1280] as const;

/**
 * What axe finds wrong with a frame in every colour scheme and width, a line each; the page is as it was afterwards.
 * The feedback fades in, and half-faded words have less contrast than they end up with: visit with reduced motion.
 */
export async function violationsInEveryLook(page: Page, frame: Frame, state: string): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize()!;
  for (const { name, ...media } of SCHEMES) {
    await page.emulateMedia(media);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: before.height });
      const violations = await axeViolations(frame);
      found.push(...violations.map((violation) => `${state}, ${name}, ${width} px: ${violation}`));
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize(before);
  return found;
}
