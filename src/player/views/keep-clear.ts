import { one } from '../../dom/elements.ts';

/** Pixels between the top of the window and what is scrolled to, for the sticky bar, whose height depends on its message. */
export const spaceForBar = (): number => one('.bar').offsetHeight + 12;

let lastSpace = 0;

/**
 * Keeps scroll targets and the focused element clear of the sticky bar when its height has changed (WCAG 2.2, 2.4.11).
 * A learner who reads has the focus on the whole content.
 */
export function keepClearOfBar(): void {
  const space = spaceForBar();
  if (space === lastSpace) return;
  lastSpace = space;
  document.documentElement.style.scrollPaddingTop = `${space}px`;
  const focused = document.activeElement!;
  const { top, bottom } = focused.getBoundingClientRect();
  if (!focused.matches('body, main') && bottom > 0 && top < one('.bar').offsetHeight) {
    scrollBy(0, top - space);
  }
}
