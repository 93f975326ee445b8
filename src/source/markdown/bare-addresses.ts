import type { Link, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isBareAddress } from './bare-address.ts';
import { ADDRESS } from './gfm.ts';
import { positionIn } from './position-in.ts';

/** GFM takes what closes a quotation as the end of an address. */
const CLOSING_QUOTES = /["'“”»’‘]+$/;

/**
 * Gives quotation marks behind bare addresses back to the text, and a position to those addresses that
 * mdast-util-gfm-autolink-literal 2 finds in text nodes and leaves without. What is written with a backslash or as a
 * character reference is text, and so is "www" alone.
 */
export function bareAddresses(tree: Root, source: string): void {
  visit(tree, 'link', (node, index, parent) => {
    const [words] = node.children;
    if (!parent || index === undefined || words?.type !== 'text') return;
    if (node.position && !isBareAddress(node, source)) return;
    const quotes = CLOSING_QUOTES.exec(words.value)?.[0] ?? '';
    const address = words.value.slice(0, words.value.length - quotes.length);
    const position = positionOf(address, node, parent.children.slice(0, index), parent, source);
    if (!position || !ADDRESS.test(address)) {
      parent.children[index] = words;
      return;
    }
    words.value = address;
    if (quotes !== '' && node.url.endsWith(quotes)) node.url = node.url.slice(0, -quotes.length);
    node.position = position;
    words.position = position;
    if (quotes !== '') parent.children.splice(index + 1, 0, { type: 'text', value: quotes });
  });
}

function positionOf(
  address: string,
  node: Link,
  before: readonly Pick<Link, 'position'>[],
  parent: Parent,
  source: string,
): Link['position'] {
  const { start, end } = parent.position!;
  const written = source.slice(start.offset, end.offset);
  const earlier = before.findLast(({ position }) => position)?.position?.end.offset ?? start.offset!;
  const at = written.indexOf(address, (node.position?.start.offset ?? earlier) - start.offset!);
  if (at === -1) return undefined;
  const found = positionIn(written, start, at, address);
  const offset = start.offset! + at;
  return {
    start: { ...found.start, offset },
    end: { ...found.end, offset: offset + address.length },
  };
}
