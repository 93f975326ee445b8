import type { Nodes, RootContent } from 'mdast';
import type { Reading } from '../../questions/kind.ts';
import { isBareAddress } from './bare-address.ts';
import { plainText } from './plain-text.ts';

/**
 * Makes text of bare addresses, and reports them: in a story, an address may be that of a trap. A link there has
 * brackets around its text or its address.
 */
export function plainAddresses(
  nodes: readonly RootContent[],
  source: string,
  { place, report }: Pick<Reading, 'place' | 'report'>,
): void {
  const plain = (node: Nodes, inOption: boolean): RootContent[] => {
    if (node.type === 'link' && isBareAddress(node, source)) {
      report('bareAddress', place(node), { address: plainText([node]), inOption });
      return node.children;
    }
    if ('children' in node) {
      const isOption = node.type === 'listItem' || (inOption && node.type !== 'blockquote');
      (node as { children: Nodes[] }).children = node.children.flatMap((child) => plain(child, isOption));
    }
    return [node as RootContent];
  };
  for (const node of nodes) plain(node, false);
}
