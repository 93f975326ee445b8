import { parse, wcagContrast } from 'culori';
import type { Locator } from 'playwright-core';

/** A colour of an element as the browser paints it, and the ground on which it stands. */
interface Paint {
  readonly color: string;
  readonly ground: string;
}

/** How something that is no text stands out from what is around it, 1 to 21 (WCAG 2.2, 1.4.11). */
export async function contrastOf(
  element: Locator,
  property: 'outlineColor' | 'borderTopColor' | 'borderInlineStartColor' | 'backgroundColor' | 'color',
): Promise<number> {
  const { color, ground } = await element.evaluate((painted, wanted): Paint => {
    const clear = /^(transparent|rgba\(.*, 0\))$/;
    // What stands on an element is judged by its ground, what encloses it by the ground of its parent.
    let around = wanted === 'color' ? painted : painted.parentElement;
    while (around && clear.test(getComputedStyle(around).backgroundColor)) around = around.parentElement;
    return {
      color: getComputedStyle(painted)[wanted],
      ground: around ? getComputedStyle(around).backgroundColor : 'white',
    };
  }, property);
  if (!parse(color) || !parse(ground)) throw new Error(`no colours: ${color} on ${ground}`);
  return wcagContrast(color, ground);
}
