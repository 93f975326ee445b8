import type { RootContent } from 'mdast';
import type { Reading } from './kind.ts';

/** Content that belongs to nothing would get lost. HTML is reported elsewhere. */
export function reportStrays(
  nodes: readonly RootContent[],
  belongs: (node: RootContent) => boolean,
  reading: Reading,
): void {
  for (const node of nodes) {
    if (!belongs(node) && node.type !== 'html') reading.report('strayContent', reading.place(node), {});
  }
}
