import { one } from '../../dom/elements.ts';

/**
 * The bar sticks to the top and grows with its words. What is scrolled to must not hide below it, nor what has
 * the focus when it grows (WCAG 2.2, 2.4.11).
 */
export function keepClearOfBar(): void {
  const { offsetHeight } = one('.bar');
  document.documentElement.style.scrollPaddingTop = `${offsetHeight + 12}px`;
  const focused = document.activeElement;
  const { top, bottom } = focused?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (bottom > 0 && top < offsetHeight) focused?.scrollIntoView({ block: 'nearest' });
}
