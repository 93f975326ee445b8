const CONTEXT = 40;

/** Two texts where they differ, on one line each, with a little of what they share before and behind. */
export function excerpts(before: string, after: string): { readonly before: string; readonly after: string } {
  const [one, other] = [onOneLine(before), onOneLine(after)];
  const same = shared(one, other);
  const rest = Math.min(one.length, other.length) - same;
  const sameEnd = Math.min(rest, shared(reversed(one), reversed(other)));
  const from = wordStart(one, same - CONTEXT);
  const until = CONTEXT - sameEnd;
  return { before: cut(one, from, one.length + until), after: cut(other, from, other.length + until) };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const reversed = (text: string): string => text.split('').toReversed().join('');

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The beginning of the word at a place; near the beginning of the text, that. */
const wordStart = (text: string, at: number): number =>
  at <= CONTEXT / 2 ? 0 : text.lastIndexOf(' ', at) + 1;

function cut(text: string, from: number, to: number): string {
  const end = to >= text.length - CONTEXT / 2 ? text.length : text.indexOf(' ', to);
  const stop = end === -1 ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, stop)}${stop < text.length ? ' …' : ''}`;
}
