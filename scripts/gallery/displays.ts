import type { BrowserContextOptions } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

/** A phone, the frame of Moodle, a desktop, and 1280 pixels at 400 %. */
const WIDTHS = [390, 650, 1280, 320] as const;

const look = (width: number, scheme: 'light' | 'dark', rest: BrowserContextOptions = {}): Look => ({
  name: `${width} ${scheme}${rest.forcedColors ? ' forced colours' : ''}`,
  options: {
    viewport: { width, height: width === 320 ? 256 : 740 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    ...rest,
  },
});

export const LOOKS: readonly Look[] = [
  ...WIDTHS.map((width) => look(width, 'light')),
  look(390, 'dark'),
  look(1280, 'dark'),
  look(650, 'light', { forcedColors: 'active' }),
];
