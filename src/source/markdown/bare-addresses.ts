import type { Link, Parent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { isBareAddress } from './bare-address.ts';
import { positionIn } from './position-in.ts';

/** GFM takes what closes a quotation as the end of an address. */
const CLOSING_QUOTES = /["'“”»’‘]+$/;

/**
 * Gives quotation marks behind bare addresses back to the text, and a position to those addresses that
 * mdast-util-gfm-autolink-literal 2 finds in text nodes and leaves without.
 */
export function bareAddresses(tree: Root, source: string): void {
  visit(tree, 'link', (node, index, parent) => {
    const [words] = node.children;
    if (!parent || index === undefined || words?.type !== 'text') return;
    if (node.position && !isBareAddress(node, source)) return;
    const quotes = CLOSING_QUOTES.exec(words.value)?.[0] ?? '';
    words.value = words.value.slice(0, words.value.length - quotes.length);
    if (quotes !== '' && node.url.endsWith(quotes)) node.url = node.url.slice(0, -quotes.length);
    place(node, words, parent.children.slice(0, index), parent, source);
    if (quotes !== '') parent.children.splice(index + 1, 0, { type: 'text', value: quotes });
  });
}

function place(
  node: Link,
  words: Text,
  before: readonly Pick<Link, 'position'>[],
  parent: Parent,
  source: string,
): void {
  const around = parent.position;
  if (!around) return;
  const { start, end } = around;
  const written = source.slice(start.offset, end.offset);
  const earlier = before.findLast(({ position }) => position)?.position?.end.offset ?? start.offset!;
  const at = written.indexOf(words.value, (node.position?.start.offset ?? earlier) - start.offset!);
  if (at === -1) return;
  const found = positionIn(written, start, at, words.value);
  const offset = start.offset! + at;
  node.position = {
    start: { ...found.start, offset },
    end: { ...found.end, offset: offset + words.value.length },
  };
  words.position = node.position;
}
