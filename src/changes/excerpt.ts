/** Characters of unchanged text to show before and after the difference. */
const CONTEXT = 40;

/** Characters of an excerpt. */
const MOST = 400;

/** The parts of two texts that differ, each on one line, with some of the unchanged text around them. */
export function excerpts(before: string, after: string): { readonly before: string; readonly after: string } {
  // By code points: a surrogate pair must not be split.
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

/** Where the word at an index begins; the index itself in a very long word, 0 near the beginning of the text. */
function wordStart(text: readonly string[], at: number): number {
  if (at <= CONTEXT / 2) return 0;
  const blank = text.lastIndexOf(' ', at);
  return at - blank > CONTEXT ? at : blank + 1;
}

/** Where the word at an index ends; the index itself in a very long word, the end if that is near. */
function wordEnd(text: readonly string[], at: number): number {
  if (at >= text.length - CONTEXT / 2) return text.length;
  const blank = text.indexOf(' ', at);
  return blank === -1 || blank - at > CONTEXT ? at : blank;
}

function cut(text: readonly string[], from: number, to: number): string {
  const end = wordEnd(text, Math.min(to, from + MOST));
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).join('')}${end < text.length ? ' …' : ''}`;
}
