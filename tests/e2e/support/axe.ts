import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds wrong with a page or frame, one line each: `rule: impact: selector`. */
export async function axeViolations(target: Page | Frame): Promise<string[]> {
  // A strict CSP keeps script elements out; evaluation over the DevTools protocol is not subject to it.
  await target.evaluate(`if (!window.axe) { ${axe.source} }`);
  const results = await target.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.flatMap((found) =>
    found.nodes.map((node) => `${found.id}: ${found.impact ?? 'unknown'}: ${node.target.join(' ')}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
