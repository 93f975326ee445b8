import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { isRich } from '../schema/rich.ts';

/** What templates show, with each rich text as HTML, once `transform` has made its tree ready for the page. */
export function withHtml(view: unknown, transform: (tree: Root) => Root): unknown {
  if (isRich(view)) return toHtml(transform(structuredClone(view.tree)));
  if (Array.isArray(view)) return view.map((each) => withHtml(each, transform));
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, withHtml(value, transform)]));
}
