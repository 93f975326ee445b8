import type { RootContent } from 'mdast';
import type { Reading } from './kind.ts';

/** Reports nodes that are no part of a question and would be left out. HTML is reported by the Markdown checks. */
export function reportStrayContent(
  nodes: readonly RootContent[],
  isPart: (node: RootContent) => boolean,
  reading: Reading,
): void {
  for (const node of nodes) {
    if (!isPart(node) && node.type !== 'html') reading.report('strayContent', reading.place(node), {});
  }
}
