import { wordsIn } from './count-words.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence of a text: a stretch of characters, and how many words it has. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly wordCount: number;
}

type Points = Pick<Lexicon, 'abbreviations' | 'beforeNumber' | 'afterOrdinal'>;

/**
 * Cuts a text behind what ends a sentence. Where nobody can know, it cuts: no sentence shall seem longer than it is.
 * Intl.Segmenter (UAX 29) cuts after "z. B." and "3.", and does not cut between a colon and a quotation.
 */
export function sentences(text: string, points: Points): Sentence[] {
  const words = wordsIn(text);
  const found: Sentence[] = [];
  let first = 0;
  words.forEach(({ index }, at) => {
    const next = words[at + 1];
    const stretch = text.slice(index, next?.index);
    if (next && !endsBetween(stretch, next[0], points)) return;
    const start = first === 0 ? text.search(/\S/) : words[first]!.index;
    found.push({ start, end: index + stretch.trimEnd().length, wordCount: at + 1 - first });
    first = at + 1;
  });
  return found;
}

const OPENING = /^["'„“”‚‘»«([{*_–-]+/u;
const CLOSING = new Set(' \n\t"\'“”‘’»«)]}*_–—');

/** Whether a word ends a sentence; `stretch` is the word with all that stands before the next one. */
function endsBetween(stretch: string, next: string, points: Points): boolean {
  let length = stretch.length;
  while (CLOSING.has(stretch[length - 1]!)) length -= 1;
  const core = stretch.slice(0, length).replace(OPENING, '');
  const following = next.replace(OPENING, '');
  if (core.endsWith(':')) return /^["'„“‚‘»«]/u.test(next);
  if (!/[.!?…]$/.test(core) || /^\p{Ll}/u.test(following)) return false;
  return !core.endsWith('.') || core.endsWith('..') || !isAbbreviated(core, following, points);
}

/** Whether a full stop belongs to an abbreviation, an initial or an ordinal number. */
function isAbbreviated(core: string, following: string, points: Points): boolean {
  const name = core.slice(0, -1).toLowerCase();
  if (points.abbreviations.has(name)) return true;
  if (points.beforeNumber.has(name)) return /^(?:\d|[VX]|II|IV|IX)/.test(following);
  // "So do I." ends a sentence.
  if (/(?:^|[.(/])(?!I\.)\p{L}\.$/u.test(core)) return true;
  const isOrdinal = points.afterOrdinal !== undefined && /(?:^|[^\d.,:])\d{1,2}\.$/.test(core);
  return isOrdinal && !points.afterOrdinal.has(following.toLowerCase().replace(/[^\p{L}]/gu, ''));
}
