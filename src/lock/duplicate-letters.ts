import type { Lock } from './lock.ts';

export interface DuplicateLetter {
  /** of the question */
  readonly id: string;
  readonly letter: string;
  /** indices of the options that bear it */
  readonly first: number;
  readonly again: number;
}

/** Letters that several options of one question bear, as after a merge of two branches. */
export const duplicateLetters = ({ questions }: Lock): DuplicateLetter[] =>
  Object.entries(questions).flatMap(([id, { options }]) => {
    const letters = options.map(({ letter }) => letter);
    return letters.flatMap((letter, again) => {
      const first = letters.indexOf(letter);
      return first === again ? [] : [{ id, letter, first, again }];
    });
  });
