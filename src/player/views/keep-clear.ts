import { one } from '../../dom/elements.ts';

/** Pixels between the top of the window and what is scrolled to, for the sticky bar, whose height depends on its message. */
export const spaceForBar = (): number => one('.bar').offsetHeight + 12;

/** Keeps scroll targets and the focused element clear of the sticky bar (WCAG 2.2, 2.4.11). */
export function keepClearOfBar(): void {
  const space = spaceForBar();
  document.documentElement.style.scrollPaddingTop = `${space}px`;
  const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (bottom > 0 && top < one('.bar').offsetHeight) scrollBy(0, top - space);
}
