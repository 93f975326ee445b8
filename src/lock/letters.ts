import { hash } from '../course/hash.ts';
import type { LockedOption } from './lock.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
const EXCERPT_LENGTH = 60;

export type LetterResult =
  /** options for the lock file, retired ones last; letters in authored order */
  | { readonly options: readonly LockedOption[]; readonly letters: readonly string[] }
  /** ambiguous: the options without a counterpart, as lines of a message */
  | { readonly removed: readonly string[]; readonly added: readonly string[] };

/**
 * Assigns a letter to each option. An option with the text of a locked one keeps its letter. If the other options
 * stand at the positions of the locked options whose texts are gone, they take over those letters in order. If
 * options were only added, they get unused letters; if options were only removed, their letters retire. Everything
 * else is ambiguous.
 *
 * @throws where a question has used all 36 letters
 */
export function assignLetters(locked: readonly LockedOption[], texts: readonly string[]): LetterResult {
  const hashes = texts.map(hash);
  const active = locked.filter(({ retired }) => !retired);
  const letters = hashes.map((value) => locked.find((option) => option.hash === value)?.letter);
  const removed = active.filter(({ hash: value }) => !hashes.includes(value));
  const added = letters.flatMap((letter, index) => (letter === undefined ? [index] : []));

  if (removed.length > 0 && added.length > 0) {
    const oldPositions = removed.map((option) => active.indexOf(option));
    if (oldPositions.join() !== added.join()) {
      return {
        removed: removed.map(({ letter, hash: value, text }) => `  ${letter}  ${value}  ${text}`),
        added: added.map((index) => `  ${hashes[index]}  ${excerpt(texts[index]!)}`),
      };
    }
    added.forEach((index, position) => (letters[index] = removed[position]!.letter));
  }
  const used = new Set(locked.map(({ letter }) => letter));
  const assigned = letters.map((letter) => letter ?? nextLetter(used));
  const current = assigned.map((letter, index) => ({
    letter,
    hash: hashes[index]!,
    text: excerpt(texts[index]!),
  }));
  const retired = locked
    .filter(({ letter }) => !assigned.includes(letter))
    .map((option) => ({ ...option, retired: true as const }));
  return { options: [...current, ...retired], letters: assigned };
}

function nextLetter(used: Set<string>): string {
  const letter = LETTERS.find((candidate) => !used.has(candidate));
  if (letter === undefined) throw new Error('a question has used up all 36 letters; give it a new id');
  used.add(letter);
  return letter;
}

const excerpt = (text: string): string =>
  text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, EXCERPT_LENGTH - 1)}…`;
