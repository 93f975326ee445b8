import type { Rich } from '../schema/rich.ts';
import { changed, type Change, type Spot } from './change.ts';

/** A change of a text; where only its form or a link differs, the form is shown. */
export function textChanged(at: Spot, before: Rich | undefined, after: Rich | undefined): Change[] {
  const form = before && after && before.text === after.text ? 'html' : 'text';
  const told = (text: Rich | undefined): string | null => (text ? bare(text[form]) || null : null);
  return changed('text', 'patch', at, told(before), told(after));
}

/** HTML without what the page adds to every link. */
const bare = (html: string): string =>
  html.replace(/ (target|rel)="[^"]*"/g, '').replace(/<span class="visually-hidden"[^>]*>.*?<\/span>/g, '');

/** What stands in both lists, in the order of either one, where those orders differ. */
export function moved<T>(before: readonly T[], after: readonly T[]): { from: T[]; to: T[] } | undefined {
  const from = before.filter((each) => after.includes(each));
  const to = after.filter((each) => before.includes(each));
  return from.every((each, index) => each === to[index]) ? undefined : { from, to };
}
