import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Those that a colour scheme can break (dequeuniversity.com/rules/axe; the enhanced contrast is AAA). */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page or frame, one line each: `rule: impact: selector`; with all its rules, or some. */
export async function axeViolations(target: Page | Frame, rules?: string[]): Promise<string[]> {
  // A strict CSP keeps script elements out; evaluation over the DevTools protocol is not subject to it.
  if (!(await target.evaluate(() => 'axe' in window))) await target.evaluate(axe.source);
  const results = await target.evaluate((values) => {
    const some = values ? { runOnly: { type: 'rule' as const, values } } : {};
    // All styles of a page are in the page: there is nothing to load before.
    return window.axe.run(document, { resultTypes: ['violations'], preload: false, ...some });
  }, rules);
  return results.violations.flatMap((found) =>
    found.nodes.map((node) => `${found.id}: ${found.impact ?? 'unknown'}: ${node.target.join(' ')}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
