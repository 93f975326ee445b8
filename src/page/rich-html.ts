import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { isRich } from '../schema/rich.ts';

/** Template values with each rich text replaced by HTML, after `transform` has adapted its tree to the page. */
export function withHtml(view: unknown, transform: (tree: Root) => Root): unknown {
  if (isRich(view)) return toHtml(transform(structuredClone(view.tree)));
  if (Array.isArray(view)) return view.map((each) => withHtml(each, transform));
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, withHtml(value, transform)]));
}
