import { one } from '../../dom/elements.ts';

/**
 * Keeps scroll targets and the focused element clear of the sticky bar, whose height depends on its message (WCAG 2.2,
 * 2.4.11).
 */
export function keepClearOfBar(): void {
  const { offsetHeight } = one('.bar');
  document.documentElement.style.scrollPaddingTop = `${offsetHeight + 12}px`;
  const focused = document.activeElement;
  const { top, bottom } = focused?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (bottom > 0 && top < offsetHeight) focused?.scrollIntoView({ block: 'nearest' });
}
