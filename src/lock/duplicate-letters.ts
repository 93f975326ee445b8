import type { Lock } from './lock.ts';

export interface DuplicateLetter {
  /** id of the question */
  readonly id: string;
  readonly letter: string;
  /** index of the first option with this letter, and of a later one */
  readonly first: number;
  readonly repeated: number;
}

/** Letters that several options of one question have, for example after a merge of two Git branches. */
export const duplicateLetters = ({ questions }: Lock): DuplicateLetter[] =>
  Object.entries(questions).flatMap(([id, { options }]) => {
    const letters = options.map(({ letter }) => letter);
    return letters.flatMap((letter, repeated) => {
      const first = letters.indexOf(letter);
      return first === repeated ? [] : [{ id, letter, first, repeated }];
    });
  });
