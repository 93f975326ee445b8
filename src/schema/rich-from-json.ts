import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { removePosition } from 'unist-util-remove-position';

/** Characters of HTML; an episode is not longer. */
const MAX_HTML = 400_000;

/**
 * For `JSON.parse`: the reverse of `richToJson`.
 *
 * @throws RangeError where a text is too long, or elements are nested more deeply than they can be written again
 */
export function richFromJson(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return value;
  const { html, text } = value as Record<string, unknown>;
  if (typeof html !== 'string' || typeof text !== 'string') return value;
  if (html.length > MAX_HTML) throw new RangeError('the text is too long');
  const tree = fromHtml(html, { fragment: true });
  removePosition(tree, { force: true });
  const { children } = tree;
  toHtml(children);
  return { tree: { type: 'root', children }, text };
}
