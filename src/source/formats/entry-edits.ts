import { Document, isMap, isScalar, Pair, YAMLMap, type Node } from 'yaml';
import type { Edit } from './edits.ts';

/** As long lines as the author wrote; the library folds at 80 otherwise. */
export const WRITING = { lineWidth: 0 };

/** Where an entry of the outermost mapping stands, from its key to the end of its last line. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The edits that replace, add and remove only those entries of a block mapping that differ. undefined where
 * that cannot be said: the order has changed, or the mapping stands in braces.
 */
export function entryEdits(text: string, before: Document, after: Document): Edit[] | undefined {
  const [old, young] = [before.contents, after.contents];
  if (!isMap(old) || !isMap(young) || old.flow || young.flow || old.items.length === 0) return undefined;
  const spans = old.items.map((pair) => spanOf(text, pair));
  const places = old.items.map(placeOf);
  const edits: Edit[] = [];
  let done = 0;
  const removeUpTo = (index: number): void => {
    for (; done < index; done += 1) {
      edits.push({ from: spans[done - 1]?.end ?? spans[0]!.start, to: spans[done]!.end, text: '' });
    }
  };
  for (const pair of young.items) {
    const index = places.indexOf(placeOf(pair));
    if (index === -1) {
      const at = spans[done - 1]?.end ?? spans[0]!.start;
      edits.push({ from: at, to: at, text: entryText(pair) });
      continue;
    }
    if (index < done) return undefined;
    removeUpTo(index);
    edits.push(...changed(old.items[index]!, pair, spans[index]!));
    done = index + 1;
  }
  removeUpTo(spans.length);
  return edits;
}

/** A new name for a key leaves the rest of its lines alone. */
function changed(was: Pair, now: Pair, { start, end }: Span): Edit[] {
  const [before, after] = [was, now].map(withoutLead);
  const text = entryText(after!);
  if (text === entryText(before!)) return [];
  if (entryText(new Pair('', was.value)) !== entryText(new Pair('', now.value))) {
    return [{ from: start, to: end, text }];
  }
  const [from, to] = (was.key as Node).range!;
  return [{ from, to, text: new Document(after!.key).toString(WRITING).trimEnd() }];
}

/** A clone keeps its place; a key that a step made has none. */
const placeOf = ({ key }: Pair): number => (key as Node).range?.[0] ?? NaN;

function spanOf(text: string, { key, value }: Pair): Span {
  const [keyStart, , keyEnd] = (key as Node).range!;
  const end = (value as Node | null)?.range?.[2] ?? keyEnd;
  const next = text.indexOf('\n', end - 1) + 1;
  return { start: text.lastIndexOf('\n', keyStart - 1) + 1, end: next === 0 ? text.length : next };
}

/** Comments and empty lines above a key stay in the text as they are. */
function withoutLead(pair: Pair): Pair {
  const bare = pair.clone();
  if (isScalar(bare.key)) Object.assign(bare.key, { commentBefore: undefined, spaceBefore: undefined });
  return bare;
}

function entryText(pair: Pair): string {
  const mapping = new YAMLMap();
  mapping.items.push(pair);
  return new Document(mapping).toString(WRITING);
}
