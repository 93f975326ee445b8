import type { BrowserContextOptions } from 'playwright-core';

/** A window with its size and media features. */
export interface Display {
  readonly name: string;
  /** the course is in a frame of an LMS's page, and the screenshot shows the window instead of the whole course */
  readonly isFramed?: true;
  readonly options: BrowserContextOptions;
}

/** In pixels: a phone, a frame, a desktop, and a desktop at 400 % zoom. */
const WIDTHS = [390, 650, 1280, 320] as const;

const display = (width: number, scheme: 'light' | 'dark', more: BrowserContextOptions = {}): Display => ({
  name: `${width} ${scheme}${more.forcedColors ? ' forced colours' : ''}`,
  options: {
    viewport: { width, height: width === 320 ? 256 : 740 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    ...more,
  },
});

export const DISPLAYS: readonly Display[] = [
  ...WIDTHS.map((width) => display(width, 'light')),
  display(390, 'dark'),
  display(1280, 'dark'),
  display(650, 'light', { forcedColors: 'active' }),
  { ...display(1280, 'light'), name: 'Moodle light', isFramed: true },
];
