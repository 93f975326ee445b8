import { hash } from '../course/hash.ts';
import type { LockedOption } from './lock.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
const EXCERPT = 60;

export type LetterResult =
  | { readonly options: readonly LockedOption[]; readonly letters: readonly string[] }
  /** as many lines as a person needs to decide */
  | { readonly old: readonly string[]; readonly fresh: readonly string[] };

/**
 * Finds the letter of each option: by text first; what is then left over by position, if as many old as new
 * options stand at the same places. Where options only came, they get new letters; where they only went,
 * theirs retire. Anything else is for the author to decide.
 */
export function assignLetters(locked: readonly LockedOption[], texts: readonly string[]): LetterResult {
  const hashes = texts.map(hash);
  const active = locked.filter(({ retired }) => !retired);
  const letters = hashes.map((value) => locked.find((option) => option.hash === value)?.letter);
  const left = active.filter(({ hash: value }) => !hashes.includes(value));
  const fresh = letters.flatMap((letter, index) => (letter === undefined ? [index] : []));

  if (left.length > 0 && fresh.length > 0) {
    const oldPositions = left.map((option) => active.indexOf(option));
    if (oldPositions.join() !== fresh.join()) {
      return {
        old: left.map(({ letter, hash: value, text }) => `  ${letter}  ${value}  ${text}`),
        fresh: fresh.map((index) => `  ${hashes[index]}  ${excerpt(texts[index]!)}`),
      };
    }
    fresh.forEach((index, position) => (letters[index] = left[position]!.letter));
  }
  const taken = new Set(locked.map(({ letter }) => letter));
  const given = letters.map((letter) => letter ?? nextLetter(taken));
  const current = given.map((letter, index) => ({
    letter,
    hash: hashes[index]!,
    text: excerpt(texts[index]!),
  }));
  const retired = locked
    .filter(({ letter }) => !given.includes(letter))
    .map((option) => ({ ...option, retired: true as const }));
  return { options: [...current, ...retired], letters: given };
}

function nextLetter(taken: Set<string>): string {
  const letter = LETTERS.find((candidate) => !taken.has(candidate));
  if (letter === undefined) throw new Error('a question has used up all 36 letters; give it a new id');
  taken.add(letter);
  return letter;
}

const excerpt = (text: string): string => (text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT - 1)}…`);
