import { toHtml } from 'hast-util-to-html';
import type { Element, Nodes } from 'hast';
import type { Rich } from '../schema/rich.ts';
import { changed, type Change, type ChangeLocation } from './change.ts';

/** The form of a rich text to compare: plain text or HTML. */
export type TextForm = 'text' | 'structure';

/** The plain text where that differs, otherwise the structure. */
export const formThatDiffers = (before: Rich, after: Rich): TextForm =>
  before.text === after.text ? 'structure' : 'text';

/** A change of a text; as HTML where only structure or a link differs. */
export function textChanged(at: ChangeLocation, before: Rich | undefined, after: Rich | undefined): Change[] {
  const form = before && after ? formThatDiffers(before, after) : 'text';
  const formOf = (text: Rich | undefined): string | null => (text ? textIn(text, form) || null : null);
  return changed('text', 'patch', at, formOf(before), formOf(after));
}

/** A rich text in one of its forms, without what `toRich` adds to every link. */
export const textIn = ({ tree, text }: Rich, form: TextForm): string =>
  form === 'text' ? text : toHtml(withoutLinkMarkup(tree));

function withoutLinkMarkup(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.filter((child) => !isForScreenReaders(child)).map(withoutLinkMarkup);
  if (node.type !== 'element') return { ...node, children } as Nodes;
  const { target: _target, rel: _rel, ...properties } = node.properties;
  return { ...node, properties, children } as Element;
}

const isForScreenReaders = (node: Nodes): boolean =>
  node.type === 'element' &&
  Array.isArray(node.properties['className']) &&
  node.properties['className'].includes('visually-hidden');

/** The items of both lists in the order of either list; undefined where the orders are the same. */
export function orderChange<T>(
  before: readonly T[],
  after: readonly T[],
): { from: T[]; to: T[] } | undefined {
  const from = before.filter((each) => after.includes(each));
  const to = after.filter((each) => before.includes(each));
  return from.every((each, index) => each === to[index]) ? undefined : { from, to };
}
