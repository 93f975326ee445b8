const CONTEXT = 40;

/** Two texts where they differ, on one line each, with a little of what they share before and behind. */
export function excerpts(before: string, after: string): { readonly before: string; readonly after: string } {
  // By code points, so that no character is cut in two.
  const [one, other] = [Array.from(onOneLine(before)), Array.from(onOneLine(after))];
  const same = sharedLength(one, other);
  const rest = Math.min(one.length, other.length) - same;
  const sameEnd = Math.min(rest, sharedLength(one.toReversed(), other.toReversed()));
  const from = wordStart(one, same - CONTEXT);
  const behind = CONTEXT - sameEnd;
  return { before: cut(one, from, one.length + behind), after: cut(other, from, other.length + behind) };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((character, index) => character !== other[index]);
  return differing === -1 ? one.length : differing;
}

/** The beginning of the word at a place, if it is not far; near the beginning of the text, that. */
function wordStart(text: readonly string[], at: number): number {
  if (at <= CONTEXT / 2) return 0;
  const blank = text.lastIndexOf(' ', at);
  return at - blank > CONTEXT ? at : blank + 1;
}

/** The end of the word at a place, if it is not far; near the end of the text, that. */
function wordEnd(text: readonly string[], at: number): number {
  if (at >= text.length - CONTEXT / 2) return text.length;
  const blank = text.indexOf(' ', at);
  return blank === -1 || blank - at > CONTEXT ? at : blank;
}

function cut(text: readonly string[], from: number, to: number): string {
  const end = wordEnd(text, to);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).join('')}${end < text.length ? ' …' : ''}`;
}
