import type { Rich } from '../course/rich.ts';
import { changed, type Change, type Spot } from './change.ts';

/** A change of a text; where only its form or a link differs, the form is shown. */
export function textChanged(at: Spot, before: Rich | undefined, after: Rich | undefined): Change[] {
  const form = before && after && before.text === after.text ? 'html' : 'text';
  return changed('text', 'patch', at, before?.[form] ?? null, after?.[form] ?? null);
}

/** What stands in both lists, in the order of either one, where those orders differ. */
export function moved<T>(before: readonly T[], after: readonly T[]): { from: T[]; to: T[] } | undefined {
  const from = before.filter((each) => after.includes(each));
  const to = after.filter((each) => before.includes(each));
  return from.every((each, index) => each === to[index]) ? undefined : { from, to };
}
