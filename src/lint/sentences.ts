import { wordsIn } from './count-words.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence of a text: offsets of its first character and of the end (exclusive), and its word count. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly wordCount: number;
}

type FullStops = Pick<Lexicon, 'abbreviations' | 'beforeNumber' | 'afterOrdinal'>;

/**
 * Splits a text into sentences; where the end of a sentence is ambiguous, it splits. Intl.Segmenter (UAX 29) is
 * no alternative: it splits after "z. B." and "3.", and does not split between a colon and a quotation.
 */
export function sentences(text: string, lexicon: FullStops): Sentence[] {
  const words = wordsIn(text);
  const found: Sentence[] = [];
  let first = 0;
  words.forEach(({ index }, at) => {
    const next = words[at + 1];
    const word = text.slice(index, next?.index);
    if (next && !endsBetween(word, next[0], lexicon)) return;
    const start = first === 0 ? text.search(/\S/) : words[first]!.index;
    found.push({ start, end: index + word.trimEnd().length, wordCount: at + 1 - first });
    first = at + 1;
  });
  return found;
}

const OPENING = /^["'„“”‚‘»«([{*_–-]+/u;
const CLOSING = new Set(' \n\t"\'“”‘’»«)]}*_–—');

/** Whether a sentence ends between two words; `word` includes the characters up to `next`. */
function endsBetween(word: string, next: string, lexicon: FullStops): boolean {
  let length = word.length;
  while (CLOSING.has(word[length - 1]!)) length -= 1;
  const core = word.slice(0, length).replace(OPENING, '');
  const following = next.replace(OPENING, '');
  if (core.endsWith(':')) return /^["'„“‚‘»«]/u.test(next);
  if (!/[.!?…]$/.test(core) || /^\p{Ll}/u.test(following)) return false;
  return !core.endsWith('.') || core.endsWith('..') || !isAbbreviated(core, following, lexicon);
}

/** Whether a full stop belongs to an abbreviation, an initial or an ordinal number. */
function isAbbreviated(core: string, following: string, lexicon: FullStops): boolean {
  const name = core.slice(0, -1).toLowerCase();
  if (lexicon.abbreviations.has(name)) return true;
  if (lexicon.beforeNumber.has(name)) return /^(?:\d|[VX]|II|IV|IX)/.test(following);
  // "So do I." ends a sentence.
  if (/(?:^|[.(/])(?!I\.)\p{L}\.$/u.test(core)) return true;
  const isOrdinal = lexicon.afterOrdinal !== undefined && /(?:^|[^\d.,:])\d{1,2}\.$/.test(core);
  return isOrdinal && !lexicon.afterOrdinal.has(following.toLowerCase().replace(/[^\p{L}]/gu, ''));
}
